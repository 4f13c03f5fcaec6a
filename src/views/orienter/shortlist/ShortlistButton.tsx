import { Trans } from '@lingui/react/macro'

import styles from './Shortlist.module.css'

interface ShortlistButtonProps {
  readonly pressed: boolean
  readonly label: string
  readonly onToggle: () => void
}

/** Puts an organisation in the shortlist, or takes it out. */
export function ShortlistButton({ pressed, label, onToggle }: ShortlistButtonProps) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={pressed} aria-label={label} onClick={onToggle}>
      <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden="true" focusable="false">
        <path
          d="M2 1.5h10v13l-5-4-5 4z"
          fill={pressed ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      </svg>
      {pressed ? <Trans>Gardé</Trans> : <Trans>Garder</Trans>}
    </button>
  )
}
