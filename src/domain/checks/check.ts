import type { Dataset } from '../dataset.ts'
import type { Problem, Reading, Severity } from '../problem.ts'
import type { Located } from '../readTable.ts'
import type { Table } from '../schema/table.ts'

/** What a check leaves of a dataset, and what it found. */
export interface Checked {
  readonly dataset: Dataset
  readonly problems: readonly Problem[]
}

/** One idea to check between rows: pure, never throws, gives back the very dataset when nothing is lost. */
export type Check = (dataset: Dataset) => Checked

/** Adds a problem at a column of the row that is being looked at. */
export type Tell = (column: string, severity: Severity, message: string) => void

/** Looks at each row of a table in turn: `look` gives back the row, a mended one, or null to leave it out. */
export function checkRows<Row extends Located<object>>(
  table: Pick<Table, 'file'>,
  rows: readonly Row[],
  look: (row: Row, tell: Tell) => Row | null,
): Reading<Row> {
  const problems: Problem[] = []
  const kept = rows.map((row) =>
    look(row, (column, severity, message) => {
      problems.push({ file: table.file, line: row.line, column, severity, message })
    }),
  )
  const unchanged = kept.every((row, index) => row === rows[index])
  return { rows: unchanged ? rows : kept.filter((row) => row !== null), problems }
}
