import { Trans, useLingui } from '@lingui/react/macro'

import type { Strength } from '../useStrength.ts'
import styles from './Tools.module.css'

/** From the network to the map: a button at each end and, unless nothing is to move, all that lies between. */
export function AnchorSlider({ strength: { value, move, endsOnly } }: { readonly strength: Strength }) {
  const { t } = useLingui()
  const percent = Math.round(value * 100)
  return (
    <span className={styles.slider} role="group" aria-label={t`Du réseau à la carte`}>
      <button type="button" className={styles.end} aria-pressed={value === 0} onClick={() => move(0)}>
        <Trans>Réseau</Trans>
      </button>
      {!endsOnly && (
        <input
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={value}
          aria-label={t`Ancrage à la carte`}
          aria-valuetext={t`${percent} % vers la carte`}
          onChange={({ target }) => move(Number(target.value))}
        />
      )}
      <button type="button" className={styles.end} aria-pressed={value === 1} onClick={() => move(1)}>
        <Trans>Carte</Trans>
      </button>
    </span>
  )
}
