import { Trans } from '@lingui/react/macro'

import type { ChoicesPatch } from '../../state/choices.ts'
import styles from './Sessions.module.css'

interface HoursQuestionProps {
  /** Hours of Paris, `09:30`. */
  readonly debut: string
  readonly fin: string
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
}

/** From when to when every session is held; an empty field goes back to its usual hour. */
export function HoursQuestion({ debut, fin, onChange }: HoursQuestionProps) {
  return (
    <>
      <div className={styles.row}>
        <label className={styles.field}>
          <Trans>De</Trans>
          <input
            type="time"
            value={debut}
            onChange={({ target }) => onChange({ debut: target.value === '' ? null : target.value }, { replace: true })}
          />
        </label>
        <label className={styles.field}>
          <Trans>À</Trans>
          <input
            type="time"
            value={fin}
            onChange={({ target }) => onChange({ fin: target.value === '' ? null : target.value }, { replace: true })}
          />
        </label>
      </div>
      {debut >= fin && (
        <p role="alert">
          <Trans>L’heure de fin doit suivre l’heure de début.</Trans>
        </p>
      )}
    </>
  )
}
