import { useLingui } from '@lingui/react/macro'
import type { BridgeCount } from '../../derive/ties/bridges.ts'
import { chanceSentence } from '../../text/region/ties/bridges.ts'
import { ScrollTable } from './ScrollTable.tsx'
import figures from '../table/FigureTable.module.css'

interface CrossingTableProps {
  readonly caption: string
  /** What the rows are. */
  readonly first: string
  readonly counts: readonly BridgeCount[]
  readonly nameOf: (code: string) => string
}

/** Known bridges against chance, row by row, each with its sentence. */
export function CrossingTable({ caption, first, counts, nameOf }: CrossingTableProps) {
  const { i18n, t } = useLingui()
  return (
    <ScrollTable
      label={caption}
      caption={caption}
      columns={[
        { name: first },
        { name: t`Paires liées`, isNumber: true },
        { name: t`Ponts connus`, isNumber: true },
        { name: t`Et le hasard ?` },
      ]}
    >
      <tbody>
        {counts.map((count) => (
          <tr key={count.code} data-code={count.code}>
            <th scope="row">{nameOf(count.code)}</th>
            <td className={figures.number}>{i18n.number(count.pairs)}</td>
            <td className={figures.number}>{i18n.number(count.known)}</td>
            <td>{chanceSentence(i18n, count)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
