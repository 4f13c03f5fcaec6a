import { Trans } from '@lingui/react/macro'

import type { Terme } from '../domain/tables/vocabulaire.ts'
import type { Change } from './useChoices.ts'
import styles from './PlanifierPage.module.css'

interface HalvesProps {
  readonly subjects: readonly Terme[]
  /** The theme of the sessions that are planned; null where what is missing is shown. */
  readonly sujet: Terme | null
  readonly onChange: Change
}

/** The two questions of the Région's page. */
export function Halves({ subjects, sujet, onChange }: HalvesProps) {
  return (
    <div className={styles.halves}>
      <button type="button" aria-pressed={sujet === null} onClick={() => onChange({ sujet: null })}>
        <Trans>Où manque-t-il quelque chose ?</Trans>
      </button>
      <button
        type="button"
        aria-pressed={sujet !== null}
        onClick={() => onChange({ sujet: (sujet ?? subjects[0])?.code ?? null })}
      >
        <Trans>Où tenir les sessions ?</Trans>
      </button>
    </div>
  )
}
