import { Trans, useLingui } from '@lingui/react/macro'

import type { LossSum, ThemeLoss } from '../../derive/ties/closingCoverage.ts'
import { coverageKm } from '../../text/coverage.ts'
import { addedKm } from '../../text/ties/closing.ts'
import { ScrollTable } from './ScrollTable.tsx'
import styles from './Understand.module.css'

interface ThemeTableProps {
  readonly sums: readonly { readonly thematique: string; readonly sum: LossSum }[]
  readonly labelOf: (thematique: string) => string
}

/** What each theme would lose. */
export function ThemeTable({ sums, labelOf }: ThemeTableProps) {
  const { i18n, t } = useLingui()
  return (
    <ScrollTable label={t`Thème par thème`}>
      <caption>
        <Trans>Thème par thème</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Thème</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Communes</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Habitants</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Plus loin de</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Communes sans service connu</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ thematique, sum }) => (
          <tr key={thematique} data-thematique={thematique}>
            <th scope="row">{labelOf(thematique)}</th>
            <td className={styles.number}>{i18n.number(sum.communes)}</td>
            <td className={styles.number}>{i18n.number(sum.inhabitants)}</td>
            <td className={styles.number}>{sum.without < sum.communes ? addedKm(i18n, sum.addedKm) : '–'}</td>
            <td className={styles.number}>{i18n.number(sum.without)}</td>
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
    <ScrollTable label={t`Les communes les plus peuplées`}>
      <caption>
        <Trans>
          Les communes les plus peuplées ({i18n.number(Math.min(most, rows.length))} lignes sur{' '}
          {i18n.number(rows.length)})
        </Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Commune</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Habitants</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Aujourd’hui</Trans>
          </th>
          <th scope="col">
            <Trans>Ensuite</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, most).map(({ thematique, loss: { commune, before, after, next } }) => (
          <tr key={`${thematique} ${commune.code_insee}`}>
            <th scope="row">
              {commune.nom} ({commune.departement})<div className={styles.note}>{labelOf(thematique)}</div>
            </th>
            <td className={styles.number}>{i18n.number(commune.population)}</td>
            <td className={styles.number}>{coverageKm(i18n, before)}</td>
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
