import { Trans } from '@lingui/react/macro'

import styles from './Coverage.module.css'

/** What the map of a plan draws. */
export function PlanLegend({ isProvisional }: { readonly isProvisional: boolean }) {
  return (
    <div className={styles.legend}>
      <p>
        {isProvisional && (
          <strong>
            <Trans>Plan provisoire : la recherche continue.</Trans>{' '}
          </strong>
        )}
        <Trans>Disque numéroté : une session. Point : un lieu invité, relié à sa session à vol d’oiseau.</Trans>
      </p>
    </div>
  )
}
