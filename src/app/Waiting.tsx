import { Trans } from '@lingui/react/macro'

import styles from './App.module.css'

/** Stands where a part of the page is still on its way. */
export function Waiting() {
  return (
    <p className={styles.waiting}>
      <Trans>Chargement…</Trans>
    </p>
  )
}
