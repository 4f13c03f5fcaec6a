import type { I18n } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'

import type { PlanFigures } from '../../derive/sessions/figures.ts'
import type { Scenario } from '../../state/scenarios.ts'
import { coverageKm } from '../../text/coverage.ts'
import { gapInWords } from '../../text/region/plan.ts'
import type { Worked } from './useScenarioFigures.ts'
import styles from './Scenarios.module.css'

interface ScenarioTableProps {
  readonly scenarios: readonly Scenario[]
  /** The figures of each, by its query; absent while they are worked out, null where no plan can be. */
  readonly worked: ReadonlyMap<string, Worked>
  /** The plan on screen and its query. */
  readonly current: PlanFigures | null
  readonly shown: string
  readonly onOpen: (scenario: Scenario) => void
}

/** Scenarios side by side, the plan on screen first. */
export function ScenarioTable({ scenarios, worked, current, shown, onOpen }: ScenarioTableProps) {
  const { i18n, t } = useLingui()
  const columns: readonly (Worked | undefined)[] = [current, ...scenarios.map(({ requete }) => worked.get(requete))]
  const rows: readonly (readonly [string, (figures: PlanFigures, words: I18n) => string])[] = [
    [t`Sessions`, ({ sessions }, words) => words.number(sessions)],
    [t`Personnes invitées`, ({ persons }, words) => words.number(persons)],
    [t`Distance totale, aller`, ({ totalKm }, words) => `${words.number(Math.round(totalKm))}\u00A0km`],
    [t`Distance moyenne`, ({ meanKm }, words) => coverageKm(words, meanKm)],
    [t`La plus longue distance`, ({ farthestKm }, words) => coverageKm(words, farthestKm)],
    [t`Équilibre : entre moyenne et plus longue`, ({ balanceKm }, words) => coverageKm(words, balanceKm)],
    [t`Personnes par session`, ({ fewest, most }, words) => t`${words.number(fewest)} à ${words.number(most)}`],
    [t`Sessions qui réunissent les deux écosystèmes`, ({ mixed, sessions }) => t`${mixed} sur ${sessions}`],
    [t`Présentations nouvelles possibles`, ({ fresh }, words) => words.number(fresh)],
    [
      t`Plan trouvé, avant les changements à la main : au-dessus du meilleur possible, au plus`,
      ({ gap }, words) => gapInWords(words, gap),
    ],
    [t`Changements à la main`, ({ changes }, words) => words.number(changes)],
    [t`Demandes qu’ils ne tiennent pas`, ({ faults }, words) => words.number(faults)],
  ]
  const without = (figures: 'failed' | null | undefined): string => {
    if (figures === undefined) return '…'
    return figures === null ? t`aucun plan` : t`calcul impossible dans ce navigateur`
  }
  return (
    // A wide table scrolls on its own, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.wide} role="region" aria-label={t`Comparaison des scénarios`} tabIndex={0}>
      <table className={styles.compared}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Chiffre</Trans>
            </th>
            <th scope="col">
              <Trans>Plan affiché</Trans>
            </th>
            {scenarios.map((scenario, index) => (
              // Two scenarios may be the same in everything but their place.
              // oxlint-disable-next-line react/no-array-index-key -- see above
              <th key={index} scope="col" data-scenario={index + 1}>
                <a
                  href={scenario.requete}
                  aria-current={scenario.requete === shown ? 'true' : undefined}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    onOpen(scenario)
                  }}
                >
                  {scenario.nom === '' ? t`(sans nom)` : scenario.nom}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, tell]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {columns.map((figures, index) => (
                // The columns are those of the head.
                // oxlint-disable-next-line react/no-array-index-key -- see above
                <td key={index}>
                  {typeof figures === 'object' && figures !== null ? tell(figures, i18n) : without(figures)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
