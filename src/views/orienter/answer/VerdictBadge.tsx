import { useLingui } from '@lingui/react'

import type { Verdict } from '../../../derive/orientation/verdict.ts'
import { VERDICT_WORDS } from '../../../text/orientation/verdicts.ts'
import styles from './Result.module.css'

const PATHS: Readonly<Record<Verdict, string>> = {
  oui: 'M3 8.5l3.5 3.5L13 4.5',
  'a-verifier': 'M5.5 6q0-2.5 2.5-2.5T10.5 6c0 1.7-2.5 1.8-2.5 3.7M8 12.5v.1',
  non: 'M4 4l8 8M12 4l-8 8',
}

/** The verdict as a sign and a word: the colour adds nothing that they do not say. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const { i18n } = useLingui()
  return (
    <span className={styles.badge} data-verdict={verdict}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d={PATHS[verdict]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {i18n._(VERDICT_WORDS[verdict])}
    </span>
  )
}
