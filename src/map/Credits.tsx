import { Trans } from '@lingui/react/macro'

import styles from './Credits.module.css'

/** Whose data the ground is drawn from; only what is on screen is credited. */
export function Credits({ stations, official }: { readonly stations: boolean; readonly official: boolean }) {
  return (
    <details className={styles.credits}>
      <summary className={styles.summary}>
        <Trans>Crédits</Trans>
      </summary>
      <p className={styles.text}>
        <Trans>Communes : Etalab, INSEE, IGN (Licence Ouverte 2.0). Contours et cours d’eau : Natural Earth.</Trans>{' '}
        {stations && (
          <Trans>
            Gares : Trainline (<abbr title="Open Database License">ODbL</abbr>).
          </Trans>
        )}{' '}
        {official && <Trans>Fond : © IGN, Plan IGN (Licence Ouverte 2.0).</Trans>}
      </p>
    </details>
  )
}
