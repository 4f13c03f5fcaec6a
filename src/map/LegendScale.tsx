import { Trans } from '@lingui/react/macro'

import type { Choropleth } from '../derive/choropleth.ts'
import type { ScaleClass } from '../derive/colourScale.ts'
import type { ChoicesPatch, Mesure } from '../state/choices.ts'
import styles from './Legend.module.css'

const NUMBER = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 })

interface LegendScaleProps {
  readonly choropleth: Choropleth
  readonly mesure: Mesure
  readonly onChange: (patch: ChoicesPatch) => void
}

/** The shades of the départements, and the choice of what they tell. */
export function LegendScale({ choropleth, mesure, onChange }: LegendScaleProps) {
  const { scale, perInhabitants } = choropleth
  const choose = (value: Mesure) => ({
    type: 'radio' as const,
    name: 'carte-mesure',
    checked: mesure === value,
    onChange: () => onChange({ mesure: value }),
  })
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>
        <Trans>Acteurs par département</Trans>
      </legend>
      <div className={styles.choice}>
        <label className={styles.option}>
          <input {...choose('nombre')} /> <Trans>Nombre</Trans>
        </label>
        <label className={styles.option}>
          <input {...choose('par-habitant')} /> <Trans>Pour 100 000 habitants</Trans>
        </label>
      </div>
      <ul className={styles.scale}>
        {scale.map((step) => (
          <li key={step.token} className={styles.step}>
            <span className={styles.swatch} style={{ background: `var(--${step.token})` }} />
            {rangeOf(step, perInhabitants)}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** « 1–30 » for counts, which are whole; « 0–2,5 » for rates, where a class holds what is above its lower end. */
function rangeOf({ above, upTo }: ScaleClass, perInhabitants: boolean): string {
  if (upTo === 0) return '0'
  const first = perInhabitants ? above : above + 1
  return first === upTo ? NUMBER.format(upTo) : `${NUMBER.format(first)}–${NUMBER.format(upTo)}`
}
