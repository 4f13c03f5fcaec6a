import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import type { ComparedShare } from '../../derive/coverage/comparison.ts'
import { differenceOfShares, percentage } from '../../text/coverage.ts'
import { FigureTable } from '../table/FigureTable.tsx'
import figures from '../table/FigureTable.module.css'
import styles from './Coverage.module.css'

interface ComparedTableProps {
  readonly caption: ReactNode
  readonly shares: readonly ComparedShare[]
}

/** The share of inhabitants who live too far in both coverages, and by how much it differs. */
export function ComparedTable({ caption, shares }: ComparedTableProps) {
  const { i18n, t } = useLingui()
  return (
    <div className={styles.scroll}>
      <FigureTable
        caption={caption}
        columns={[
          { name: t`Trop loin` },
          { name: t`Premier`, isNumber: true },
          { name: t`Second`, isNumber: true },
          { name: t`Écart`, isNumber: true },
        ]}
        place="page"
      >
        <tbody>
          {shares.map(({ code, nom, inhabitants, beyond: [first, second] }) => (
            <tr key={code} data-compare={code}>
              <th scope="row">{nom}</th>
              <td className={figures.number}>{percentage(i18n, first / inhabitants)}</td>
              <td className={figures.number}>{percentage(i18n, second / inhabitants)}</td>
              <td className={figures.number}>{differenceOfShares(i18n, (second - first) / inhabitants)}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </div>
  )
}
