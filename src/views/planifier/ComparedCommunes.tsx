import { useLingui } from '@lingui/react/macro'
import { memo, useMemo } from 'react'

import { type Comparison, differenceAt } from '../../derive/coverage/comparison.ts'
import { coverageKm, differenceKm } from '../../text/coverage.ts'
import type { RowsProps } from '../ProgressiveBodies.tsx'
import { LongTable } from './LongTable.tsx'
import figures from '../table/FigureTable.module.css'
import styles from './Coverage.module.css'

interface ComparedCommunesProps {
  readonly comparison: Comparison
  /** Places of the communes in the coverages, in the order of the rows. */
  readonly order: readonly number[]
  readonly thresholdKm: number
}

/** The same communes as on the map of the difference: how far each is in both coverages. */
export function ComparedCommunes({ comparison, order, thresholdKm }: ComparedCommunesProps) {
  const rest = useMemo<Rest>(() => ({ comparison, thresholdKm }), [comparison, thresholdKm])
  const { t } = useLingui()
  return (
    <LongTable
      columns={[
        { name: t`Commune` },
        { name: t`Premier`, isNumber: true },
        { name: t`Second`, isNumber: true },
        { name: t`Écart`, isNumber: true },
      ]}
      rows={order}
      rest={rest}
      Rows={Rows}
    />
  )
}

type Rest = Omit<ComparedCommunesProps, 'order'>

const Rows = memo(function Rows({ rows, rest: { comparison, thresholdKm } }: RowsProps<number, Rest>) {
  const { i18n } = useLingui()
  const { first, second } = comparison
  return rows.map((index) => {
    const commune = first.communes[index]
    if (commune === undefined) return null
    const [a, b] = [first.km[index] ?? Infinity, second.km[index] ?? Infinity]
    return (
      <tr key={commune.code_insee} data-commune-comparee={commune.code_insee}>
        <th scope="row">
          {commune.nom} <span className={styles.code}>({commune.departement})</span>
        </th>
        <td className={figures.number} data-beyond={a > thresholdKm}>
          {coverageKm(i18n, a)}
        </td>
        <td className={figures.number} data-beyond={b > thresholdKm}>
          {coverageKm(i18n, b)}
        </td>
        <td className={figures.number}>{differenceKm(i18n, differenceAt(comparison, index))}</td>
      </tr>
    )
  })
})
