import Papa from 'papaparse'

/** A line of a CSV file: its cells, and the number of the line on which it starts (the first is 1). */
export interface CsvLine {
  readonly line: number
  readonly cells: readonly string[]
}

/** A quoted cell that runs over more lines than this was never closed. */
const MOST_LINES = 200

/**
 * Groups physical lines into records, a quoted cell being allowed to hold line breaks, and cuts each into cells. When
 * the quotes of a record do not match, its first line alone is `broken` and reading goes on from the next one, so that
 * one slip does not swallow the rows below it.
 */
export function cutRecords(
  physical: readonly string[],
  start: number,
  separator: string,
): { records: readonly CsvLine[]; broken: readonly number[] } {
  const records: CsvLine[] = []
  const broken: number[] = []
  let index = start
  while (index < physical.length) {
    const length = recordLength(physical, index, separator)
    const cells = length === null ? null : cutCells(physical.slice(index, index + length), separator)
    if (cells === null) broken.push(index + 1)
    else records.push({ line: index + 1, cells })
    index += cells === null ? 1 : (length ?? 1)
  }
  return { records, broken }
}

/** How many lines the record that starts at a line takes, or null when a quote of it is never closed. */
function recordLength(physical: readonly string[], index: number, separator: string): number | null {
  let quoted = false
  for (let length = 1; length <= MOST_LINES && index + length <= physical.length; length += 1) {
    quoted = endsQuoted(physical[index + length - 1] ?? '', separator, quoted)
    if (!quoted) return length
  }
  return null
}

/** Whether the end of a line is inside a quoted cell. A quote opens a cell at its start and closes it at its end. */
function endsQuoted(line: string, separator: string, startsQuoted: boolean): boolean {
  if (!line.includes('"')) return startsQuoted
  let quoted = startsQuoted
  let position = 0
  while (position < line.length) {
    if (quoted) {
      const quote = line.indexOf('"', position)
      if (quote === -1) return true
      position = quote + (line[quote + 1] === '"' ? 2 : 1)
      quoted = position === quote + 2 || !endsCell(line, separator, position)
    } else if (line[position] === '"') {
      quoted = true
      position += 1
    } else {
      const next = line.indexOf(separator, position)
      position = next === -1 ? line.length : next + 1
    }
  }
  return quoted
}

function endsCell(line: string, separator: string, start: number): boolean {
  let position = start
  while (line[position] === ' ') position += 1
  return position === line.length || line[position] === separator
}

/** The cells of one record, or null when its quotes do not match. */
function cutCells(lines: readonly string[], separator: string): readonly string[] | null {
  const text = lines.join('\n')
  if (!text.includes('"')) return text.split(separator)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' })
  return errors.length === 0 && data.length === 1 ? (data[0] ?? []) : null
}
