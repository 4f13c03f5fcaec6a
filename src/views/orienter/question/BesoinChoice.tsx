import { Trans } from '@lingui/react/macro'

import type { Besoin } from '../../../derive/orientation/need.ts'
import { Pictogram } from '../Pictogram.tsx'
import styles from './Question.module.css'

interface BesoinChoiceProps {
  readonly besoins: readonly Besoin[]
  readonly chosen: readonly string[]
  readonly onChange: (codes: readonly string[]) => void
}

/** « Pour quoi ? »: what is needed, in plain words, several at once. */
export function BesoinChoice({ besoins, chosen, onChange }: BesoinChoiceProps) {
  const toggle = (code: string): void =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code])
  return (
    <fieldset className={styles.field}>
      <legend className={styles.title}>
        <Trans>Pour quoi ?</Trans>
      </legend>
      <p className={styles.help}>
        <Trans>Un ou plusieurs besoins</Trans>
      </p>
      <div className={styles.besoins}>
        {besoins.map(({ code, label, thematiques }) => (
          <label key={code} className={styles.besoin}>
            <input
              type="checkbox"
              className="visually-hidden"
              name="besoin"
              value={code}
              checked={chosen.includes(code)}
              onChange={() => toggle(code)}
            />
            <Pictogram code={code} theme={thematiques[0] ?? ''} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
