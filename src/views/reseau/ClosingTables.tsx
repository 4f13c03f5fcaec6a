import { Trans, useLingui } from '@lingui/react/macro'

import type { LossSum, ThemeLoss } from '../../derive/ties/closingCoverage.ts'
import { coverageKm } from '../../text/coverage.ts'
import { addedKm } from '../../text/region/ties/closing.ts'
import { ScrollTable } from './ScrollTable.tsx'
import figures from '../table/FigureTable.module.css'
import styles from './Understand.module.css'

interface ThemeTableProps {
  readonly sums: readonly { readonly thematique: string; readonly sum: LossSum }[]
  readonly labelOf: (thematique: string) => string
}

/** What each theme would lose. */
export function ThemeTable({ sums, labelOf }: ThemeTableProps) {
  const { i18n, t } = useLingui()
  return (
    <ScrollTable
      label={t`Thème par thème`}
      caption={<Trans>Thème par thème</Trans>}
      columns={[
        { name: t`Thème` },
        { name: t`Communes`, isNumber: true },
        { name: t`Habitants`, isNumber: true },
        { name: t`Plus loin de`, isNumber: true },
        { name: t`Communes sans service connu`, isNumber: true },
      ]}
    >
      <tbody>
        {sums.map(({ thematique, sum }) => (
          <tr key={thematique} data-thematique={thematique}>
            <th scope="row">{labelOf(thematique)}</th>
            <td className={figures.number}>{i18n.number(sum.communes)}</td>
            <td className={figures.number}>{i18n.number(sum.inhabitants)}</td>
            <td className={figures.number}>{sum.without < sum.communes ? addedKm(i18n, sum.addedKm) : '–'}</td>
            <td className={figures.number}>{i18n.number(sum.without)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

interface CommuneTableProps {
  readonly losses: readonly ThemeLoss[]
  readonly most: number
  readonly labelOf: (thematique: string) => string
}

/** The communes that would lose their nearest service, the most populated first. */
export function LossTable({ losses, most, labelOf }: CommuneTableProps) {
  const { i18n, t } = useLingui()
  const rows = losses
    .flatMap(({ thematique, communes }) => communes.map((loss) => ({ thematique, loss })))
    .toSorted((a, b) => b.loss.commune.population - a.loss.commune.population)
  return (
    <ScrollTable
      label={t`Les communes les plus peuplées`}
      caption={
        <Trans>
          Les communes les plus peuplées ({i18n.number(Math.min(most, rows.length))} lignes sur{' '}
          {i18n.number(rows.length)})
        </Trans>
      }
      columns={[
        { name: t`Commune` },
        { name: t`Habitants`, isNumber: true },
        { name: t`Aujourd’hui`, isNumber: true },
        { name: t`Ensuite` },
      ]}
    >
      <tbody>
        {rows.slice(0, most).map(({ thematique, loss: { commune, before, after, next } }) => (
          <tr key={`${thematique} ${commune.code_insee}`}>
            <th scope="row">
              {commune.nom} ({commune.departement})<div className={styles.note}>{labelOf(thematique)}</div>
            </th>
            <td className={figures.number}>{i18n.number(commune.population)}</td>
            <td className={figures.number}>{coverageKm(i18n, before)}</td>
            <td>
              {coverageKm(i18n, after)}
              {next !== null && <div className={styles.note}>{next.fiche.acteur.nom}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
