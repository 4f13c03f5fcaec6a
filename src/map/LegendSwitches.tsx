import { Trans } from '@lingui/react/macro'

import type { Choices, ChoicesPatch } from '../state/choices.ts'
import styles from './Legend.module.css'

interface LegendSwitchesProps {
  readonly choices: Choices
  readonly backgroundFailed: boolean
  readonly onChange: (patch: ChoicesPatch) => void
}

/** What can be shown besides: stations, and the official background, which is asked of another server. */
export function LegendSwitches({ choices, backgroundFailed, onChange }: LegendSwitchesProps) {
  const stations = choices.gares === 'oui'
  const official = choices.fond === 'plan-ign'
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>
        <Trans>Afficher aussi</Trans>
      </legend>
      <label className={styles.option}>
        <input type="checkbox" checked={stations} onChange={() => onChange({ gares: stations ? null : 'oui' })} />
        <Trans>Gares</Trans>
      </label>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={official}
          aria-describedby="carte-fond-avis"
          onChange={() => onChange({ fond: official ? null : 'plan-ign' })}
        />
        <Trans>Fond Plan IGN</Trans>
      </label>
      <p className={styles.note} id="carte-fond-avis">
        <Trans>Ce fond envoie votre adresse IP à l’IGN.</Trans>
      </p>
      <p role="status" className={styles.warning}>
        {backgroundFailed && <Trans>Le service de l’IGN ne répond pas : le fond simple est gardé.</Trans>}
      </p>
    </fieldset>
  )
}
