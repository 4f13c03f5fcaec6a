import type { ComponentType } from 'react'

import { MoreButton } from '../MoreButton.tsx'
import { ProgressiveBodies, type RowsProps } from '../ProgressiveBodies.tsx'
import { type Column, FigureTable } from '../table/FigureTable.tsx'
import { useProgressive } from '../useProgressive.ts'
import styles from './Coverage.module.css'

interface LongTableProps<Row, Rest> {
  readonly columns: readonly Column[]
  /** The rows and what each is drawn with besides its own facts; both stable: a new one is a change. */
  readonly rows: readonly Row[]
  readonly rest: Rest
  /** Draws rows; memoized. */
  readonly Rows: ComponentType<RowsProps<Row, Rest>>
}

/** A table of communes, of which there may be two thousand. */
export function LongTable<Row, Rest>({ columns, rows, rest, Rows }: LongTableProps<Row, Rest>) {
  const progress = useProgressive(rows, rest)
  return (
    <div className={styles.scroll}>
      <FigureTable columns={columns} place="page">
        <ProgressiveBodies progress={progress} rest={rest} Rows={Rows} />
      </FigureTable>
      <MoreButton more={progress.more} />
    </div>
  )
}
