import type { CsvLine } from '../csv/cutRecords.ts'
import { didYouMean } from '../didYouMean.ts'
import type { Problem } from '../problem.ts'
import type { Fields, Table } from './table.ts'

/** Finds where each column of a table stands, whatever their order and case, and tells what is missing or unknown. */
export function matchHeader<F extends Fields>(
  table: Table<F>,
  header: CsvLine,
): { positions: ReadonlyMap<string, number>; problems: Problem[] } {
  const problems: Problem[] = []
  const positions = new Map<string, number>()
  const names = Object.keys(table.fields)
  const tell = (column: string | null, severity: Problem['severity'], message: string): void => {
    problems.push({ file: table.file, line: header.line, column, severity, message })
  }
  header.cells.forEach((cell, index) => {
    const name = cell.toLowerCase()
    if (name === '') return
    if (!names.includes(name)) tell(cell, 'warning', unknownColumn(cell, names))
    else if (positions.has(name)) tell(name, 'error', 'cette colonne figure deux fois : seule la première est lue')
    else positions.set(name, index)
  })
  for (const [name, field] of Object.entries(table.fields)) {
    if (positions.has(name)) continue
    const hint = `la colonne « ${name} » (${field.title}) manque`
    if (field.required) tell(name, 'error', `${hint} : elle est obligatoire, aucune ligne ne peut être lue sans elle`)
    else tell(name, 'warning', `${hint} : elle est lue comme vide`)
  }
  return { positions, problems }
}

function unknownColumn(cell: string, names: readonly string[]): string {
  return `cette colonne n'est pas attendue : elle n'est pas lue${didYouMean(cell, names)}`
}
