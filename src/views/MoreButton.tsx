import { Trans } from '@lingui/react/macro'

import styles from './MoreButton.module.css'

interface MoreButtonProps {
  /** Shows the rows that follow; null when nothing remains, and no button is needed. */
  readonly more: (() => void) | null
}

/** Ends a list of which only the first rows are shown. */
export function MoreButton({ more }: MoreButtonProps) {
  if (more === null) return null
  return (
    <button type="button" className={styles.more} onClick={more}>
      <Trans>Afficher la suite</Trans>
    </button>
  )
}
