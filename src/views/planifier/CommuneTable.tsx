import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useMemo } from 'react'

import type { Coverage } from '../../derive/coverage/coverage.ts'
import { coverageKm } from '../../text/coverage.ts'
import type { RowsProps } from '../ProgressiveBodies.tsx'
import { LongTable } from './LongTable.tsx'
import figures from '../table/FigureTable.module.css'
import styles from './Coverage.module.css'

interface CommuneTableProps {
  readonly coverage: Coverage
  /** Places of the communes in the coverage, in the order of the rows. */
  readonly order: readonly number[]
  readonly thresholdKm: number
}

/** The same communes as on the map: how far each is, and from what. */
export function CommuneTable({ coverage, order, thresholdKm }: CommuneTableProps) {
  const rest = useMemo<Rest>(() => ({ coverage, thresholdKm }), [coverage, thresholdKm])
  const { t } = useLingui()
  return (
    <LongTable
      columns={[
        { name: t`Commune` },
        { name: t`Habitants`, isNumber: true },
        { name: t`Distance`, isNumber: true },
        { name: t`Service le plus proche` },
      ]}
      rows={order}
      rest={rest}
      Rows={Rows}
    />
  )
}

type Rest = Omit<CommuneTableProps, 'order'>

const Rows = memo(function Rows({ rows, rest: { coverage, thresholdKm } }: RowsProps<number, Rest>) {
  const { i18n } = useLingui()
  return rows.map((index) => {
    const commune = coverage.communes[index]
    const km = coverage.km[index] ?? Infinity
    const offer = coverage.nearest[index] ?? null
    if (commune === undefined) return null
    return (
      <tr
        key={commune.code_insee}
        data-commune={commune.code_insee}
        data-distance-km={km === Infinity ? '' : km.toFixed(1)}
      >
        <th scope="row">
          {commune.nom} <span className={styles.code}>({commune.departement})</span>
        </th>
        <td className={figures.number}>{i18n.number(commune.population)}</td>
        <td className={figures.number} data-beyond={km > thresholdKm}>
          {coverageKm(i18n, km)}
        </td>
        <td>
          {offer !== null && (
            <>
              {offer.service.nom}, {offer.fiche.acteur.nom}
              {coverage.certain[index] === 0 && (
                <span className={styles.doubt}>
                  <Trans>à vérifier</Trans>
                </span>
              )}
            </>
          )}
        </td>
      </tr>
    )
  })
})
