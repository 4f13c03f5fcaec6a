import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'

import type { PlanFigures } from '../../derive/sessions/figures.ts'
import type { PlanSources } from '../../derive/sessions/planning.ts'
import type { Choices, ChoicesPatch } from '../../state/choices.ts'
import { NAME_MAX, SCENARIOS_MAX, choicesOf, planPatchOf, planQueryOf, writeScenarios } from '../../state/scenarios.ts'
import { download } from '../download.ts'
import { ScenarioTable } from './ScenarioTable.tsx'
import { TakeScenarios } from './TakeScenarios.tsx'
import { useScenarioFigures } from './useScenarioFigures.ts'
import { useScenarios } from './useScenarios.ts'
import own from './Scenarios.module.css'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface ScenariosProps {
  readonly sources: PlanSources
  readonly choices: Choices
  /** The plan on screen; null while there is none. */
  readonly current: PlanFigures | null
  readonly onChange: (patch: ChoicesPatch) => void
}

/** Plans kept to be compared side by side, on this device and in a file. */
export function Scenarios({ sources, choices, current, onChange }: ScenariosProps) {
  const { t } = useLingui()
  const id = useId()
  const { list, isStored, add, rename, remove } = useScenarios()
  const worked = useScenarioFigures(sources, list)
  const [nom, setNom] = useState('')
  const isFull = list.length >= SCENARIOS_MAX
  const keep = (): void => {
    const rank = list.length + 1
    add([{ nom: nom.trim() === '' ? t`Scénario ${rank}` : nom.trim(), requete: planQueryOf(choices) }])
    setNom('')
  }
  const save = (): void => {
    const all = list.map((scenario) => {
      const chiffres = worked.get(scenario.requete)
      return typeof chiffres === 'object' && chiffres !== null ? { ...scenario, chiffres } : scenario
    })
    download('scenarios.json', writeScenarios(all), 'application/json')
  }
  return (
    <section className={own.scenarios} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>
        <Trans>Scénarios à comparer</Trans>
      </h2>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <label className={styles.field}>
          <Trans>Nom de ce plan</Trans>
          <input type="text" maxLength={NAME_MAX} value={nom} onChange={({ target }) => setNom(target.value)} />
        </label>
        <button type="submit" className={shared.button} disabled={isFull || current === null}>
          <Trans>Garder</Trans>
        </button>
      </form>
      <p className={shared.note}>
        <Trans>
          « Garder », ou reprendre un fichier, inscrit le nom et le lien des plans dans ce navigateur, et nulle part
          ailleurs ; aucune donnée personnelle. Les chiffres sont recalculés avec les données du jour.
        </Trans>{' '}
        {isFull && <Trans>{SCENARIOS_MAX} scénarios au plus : supprimez-en un pour en garder un autre.</Trans>}
        {!isStored && <Trans>Ce navigateur n’a pas voulu les inscrire : enregistrez-les dans un fichier.</Trans>}
      </p>
      {list.length > 0 && (
        <>
          <ScenarioTable
            scenarios={list}
            worked={worked}
            current={current}
            shown={planQueryOf(choices)}
            onOpen={(scenario) => onChange(planPatchOf(choicesOf(scenario)))}
          />
          <details className={styles.details}>
            <summary>
              <Trans>Renommer, supprimer</Trans>
            </summary>
            <ul className={own.names}>
              {list.map((scenario, index) => (
                // Two scenarios may be the same in everything but their place.
                // oxlint-disable-next-line react/no-array-index-key -- see above
                <li key={index} className={styles.row}>
                  <label className={styles.field}>
                    <Trans>Nom du scénario {index + 1}</Trans>
                    <input
                      type="text"
                      maxLength={NAME_MAX}
                      value={scenario.nom}
                      onChange={({ target }) => rename(index, target.value)}
                    />
                  </label>
                  <button type="button" className={shared.button} onClick={() => remove(index)}>
                    <Trans>Supprimer {scenario.nom}</Trans>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      <div className={styles.row}>
        <button type="button" className={shared.button} disabled={list.length === 0} onClick={save}>
          <Trans>Enregistrer les scénarios (JSON)</Trans>
        </button>
        <TakeScenarios onTake={add} />
      </div>
    </section>
  )
}
