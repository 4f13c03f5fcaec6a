import { Trans } from '@lingui/react/macro'

/** Shown when the data cannot be had: says what to do. */
export function LoadFailure() {
  return (
    <main role="alert" className="failure">
      <h1>
        <Trans>Les données n’ont pas pu être chargées</Trans>
      </h1>
      <p>
        <Trans>Vérifiez votre connexion, puis rechargez la page.</Trans>
      </p>
      <button type="button" onClick={() => location.reload()}>
        <Trans>Recharger</Trans>
      </button>
    </main>
  )
}
