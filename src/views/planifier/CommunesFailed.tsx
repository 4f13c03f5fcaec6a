import { Trans } from '@lingui/react/macro'

/** Said where nothing can be told of communes, because their list could not be had. */
export function CommunesFailed() {
  return (
    <p role="alert">
      <Trans>La liste des communes n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page.</Trans>
    </p>
  )
}
