import type { ReactNode } from 'react'

import styles from './FigureTable.module.css'

/** A column: its name, and whether numbers stand in it, which line up at its end. */
export interface Column {
  readonly name: string
  readonly isNumber?: true
}

interface FigureTableProps {
  readonly caption?: ReactNode
  readonly columns: readonly Column[]
  /** Whether a page is about it, or it stands among sentences. */
  readonly place: 'page' | 'text'
  /** Its bodies; the cells of numbers are of the class `number` of the style sheet of this table. */
  readonly children: ReactNode
}

/** Figures by row, under the names of the columns. */
export function FigureTable({ caption, columns, place, children }: FigureTableProps) {
  return (
    <table className={styles.table} data-place={place}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map(({ name, isNumber }) => (
            <th key={name} scope="col" className={isNumber && styles.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}
