import { parseCsv } from './csv/parseCsv.ts'
import type { Problem, Reading, Severity } from './problem.ts'
import type { ReadingContext } from './schema/kind.ts'
import { matchHeader } from './schema/matchHeader.ts'
import type { Field, Fields, RowOf, Table } from './schema/table.ts'

/** A row together with the line where it stands, for the checks that compare rows. */
export type Located<Row> = Row & { readonly line: number }

/**
 * Reads a table from its CSV text. Never throws: a bad cell of an optional column is emptied and reported, a bad or
 * missing cell of a required column costs the row, and each loss is a problem at its line and column.
 */
export function readTable<F extends Fields>(
  table: Table<F>,
  text: string,
  context: ReadingContext,
): Reading<Located<RowOf<F>>> {
  const csv = parseCsv(text)
  if (csv.header === null) {
    const message = 'ce fichier est vide : sa première ligne doit porter le nom des colonnes'
    return { rows: [], problems: [{ file: table.file, line: 1, column: null, severity: 'error', message }] }
  }
  const { positions, problems } = matchHeader(table, csv.header)
  for (const { line, message } of csv.broken) {
    problems.push({ file: table.file, line, column: null, severity: 'error', message })
  }
  const width = csv.header.cells.length
  const fields: Fields = table.fields
  const needed = Object.keys(fields).filter((name) => fields[name]?.required)
  // The header's fault says it all: each row would only repeat it.
  if (needed.some((name) => !positions.has(name))) return { rows: [], problems }
  const lastRequired = Math.max(...needed.map((name) => positions.get(name) ?? -1))
  const rows: Located<RowOf<F>>[] = []
  for (const { line, cells } of csv.lines) {
    const ragged = raggedFault(cells, width, lastRequired)
    const tell = (column: string | null, severity: Severity, message: string): void => {
      problems.push({ file: table.file, line, column, severity, message })
    }
    if (ragged !== null) tell(null, ragged.severity, ragged.message)
    if (ragged?.severity !== 'error') {
      const row = readRow(fields, positions, cells, context, tell)
      // The fields' kinds made each value: the shape is RowOf<F> by construction.
      if (row !== null) rows.push({ ...row, line } as Located<RowOf<F>>)
    }
  }
  return { rows, problems }
}

/** How far a line departs from the header; spreadsheets add empty cells at the end of lines, and drop them too. */
function raggedFault(
  cells: readonly string[],
  width: number,
  lastRequired: number,
): { severity: Severity; message: string } | null {
  if (cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell === ''))) return null
  const count = `cette ligne a ${cells.length} ${cells.length === 1 ? 'case' : 'cases'} alors que l'en-tête en a ${width}`
  if (cells.length < width && cells.length > lastRequired) {
    return { severity: 'warning', message: `${count} : les dernières sont lues comme vides, vérifiez la ligne` }
  }
  const mend = 'un séparateur manque ou est de trop (mettez entre guillemets un texte qui contient le séparateur)'
  return { severity: 'error', message: `${count} : ${mend}` }
}

type Tell = (column: string | null, severity: Severity, message: string) => void

function readRow(
  fields: Fields,
  positions: ReadonlyMap<string, number>,
  cells: readonly string[],
  context: ReadingContext,
  tell: Tell,
): Record<string, unknown> | null {
  const row: Record<string, unknown> = {}
  let usable = true
  for (const [name, field] of Object.entries(fields)) {
    const cell = cells[positions.get(name) ?? -1] ?? ''
    const value = readCell(name, field, cell, context, tell)
    if (value === undefined) usable = false
    row[name] = value ?? null
  }
  return usable ? row : null
}

/** The value of a cell; null or [] when it is empty or unreadable; undefined when the row cannot do without it. */
function readCell(name: string, field: Field, cell: string, context: ReadingContext, tell: Tell): unknown {
  if (cell === '') {
    if (!field.required) return field.kind.empty
    tell(name, 'error', `« ${field.title} » est obligatoire : remplissez cette case`)
    return undefined
  }
  const parsed = field.kind.parse(cell, context)
  if (parsed.remark !== undefined) tell(name, 'warning', parsed.remark)
  if (parsed.fault === undefined) return parsed.value
  tell(name, 'error', parsed.fault)
  return field.required ? undefined : field.kind.empty
}

/** Whether a problem means that something was lost. */
export function isError(problem: Problem): boolean {
  return problem.severity === 'error'
}
