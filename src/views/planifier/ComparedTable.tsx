import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import type { ComparedShare } from '../../derive/coverage/comparison.ts'
import { differenceOfShares, percentage } from '../../text/coverage.ts'
import styles from './Coverage.module.css'

interface ComparedTableProps {
  readonly caption: ReactNode
  readonly shares: readonly ComparedShare[]
}

/** The share of inhabitants who live too far in both coverages, and by how much it differs. */
export function ComparedTable({ caption, shares }: ComparedTableProps) {
  const { i18n } = useLingui()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Trop loin</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Premier</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Second</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Écart</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ code, nom, inhabitants, beyond: [first, second] }) => (
            <tr key={code} data-compare={code}>
              <th scope="row">{nom}</th>
              <td className={styles.number}>{percentage(i18n, first / inhabitants)}</td>
              <td className={styles.number}>{percentage(i18n, second / inhabitants)}</td>
              <td className={styles.number}>{differenceOfShares(i18n, (second - first) / inhabitants)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
