import type { ReactNode } from 'react'

import { type Column, FigureTable } from '../table/FigureTable.tsx'
import styles from './Understand.module.css'

interface ScrollTableProps {
  /** What the table is about. */
  readonly label: string
  readonly caption?: ReactNode
  readonly columns: readonly Column[]
  /** Its body. */
  readonly children: ReactNode
}

/** A table that scrolls sideways where there is no room for it, by keyboard too. */
export function ScrollTable({ label, ...table }: ScrollTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <FigureTable {...table} place="text" />
    </div>
  )
}
