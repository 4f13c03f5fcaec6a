import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import type { BridgeCount } from '../../derive/ties/bridges.ts'
import { chanceSentence } from '../../text/ties/bridges.ts'
import { ScrollTable } from './ScrollTable.tsx'
import styles from './Understand.module.css'

interface CrossingTableProps {
  readonly caption: string
  /** What the rows are. */
  readonly first: ReactNode
  readonly counts: readonly BridgeCount[]
  readonly nameOf: (code: string) => string
}

/** Known bridges against chance, row by row, each with its sentence. */
export function CrossingTable({ caption, first, counts, nameOf }: CrossingTableProps) {
  const { i18n } = useLingui()
  return (
    <ScrollTable label={caption}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" className={styles.number}>
            <Trans>Paires liées</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Ponts connus</Trans>
          </th>
          <th scope="col">
            <Trans>Et le hasard ?</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.code} data-code={count.code}>
            <th scope="row">{nameOf(count.code)}</th>
            <td className={styles.number}>{i18n.number(count.pairs)}</td>
            <td className={styles.number}>{i18n.number(count.known)}</td>
            <td>{chanceSentence(i18n, count)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
