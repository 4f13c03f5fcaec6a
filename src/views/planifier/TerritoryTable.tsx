import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import type { Share } from '../../derive/coverage/shares.ts'
import { percentage } from '../../text/coverage.ts'
import { FigureTable } from '../table/FigureTable.tsx'
import figures from '../table/FigureTable.module.css'
import styles from './Coverage.module.css'

interface TerritoryTableProps {
  readonly caption: ReactNode
  readonly shares: readonly Share[]
}

/** The share of inhabitants who live too far, by territory, the worst first. */
export function TerritoryTable({ caption, shares }: TerritoryTableProps) {
  const { i18n, t } = useLingui()
  return (
    <div className={styles.scroll}>
      <FigureTable
        caption={caption}
        columns={[
          { name: t`Territoire` },
          { name: t`Trop loin`, isNumber: true },
          { name: t`Habitants trop loin`, isNumber: true },
          { name: t`Assez près, à vérifier`, isNumber: true },
        ]}
        place="page"
      >
        <tbody>
          {shares.map(({ code, nom, inhabitants, beyond, uncertain }) => (
            <tr key={code} data-territoire={code}>
              <th scope="row">{nom}</th>
              <td className={figures.number}>
                <Bar share={inhabitants === 0 ? 0 : beyond / inhabitants} />
                {percentage(i18n, inhabitants === 0 ? 0 : beyond / inhabitants)}
              </td>
              <td className={figures.number}>{i18n.number(beyond)}</td>
              <td className={figures.number}>{percentage(i18n, inhabitants === 0 ? 0 : uncertain / inhabitants)}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </div>
  )
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg className={styles.bar} width="60" height="8" viewBox="0 0 60 8" aria-hidden="true">
      <rect width="60" height="8" rx="2" fill="var(--surface-sunken)" />
      <rect width={60 * share} height="8" rx="2" fill="var(--cover-4)" />
    </svg>
  )
}
