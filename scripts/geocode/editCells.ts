import { type Range, cellRanges, findColumns, rawCsv } from '../csv/rawCells.ts'

/** New values for some cells of the row that starts at a line (the first line is 1). */
export interface RowEdit {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * Changes some cells of a CSV file and leaves every other byte as it is: separator, ends of line, quotes, byte-order mark,
 * encoding. Throws, with a French sentence, rather than write in the wrong place.
 */
export function editCells(bytes: Uint8Array, edits: readonly RowEdit[]): Uint8Array {
  if (edits.length === 0) return bytes
  const raw = rawCsv(bytes)
  if (raw === null) throw new Error('ce fichier est en UTF-16 : enregistrez-le en UTF-8, puis recommencez')
  const columns = [...new Set(edits.flatMap(({ cells }) => Object.keys(cells)))]
  const header = findColumns(raw, columns)
  if (header === null) throw new Error(`les colonnes ${columns.join(', ')} sont introuvables : ajoutez-les d’abord`)
  const { text, starts } = raw
  const { positions, separator } = header
  const replacements = edits.flatMap(({ line, cells }) => {
    const ranges = cellRanges(text, starts[line - 1] ?? text.length, separator)
    return Object.entries(cells).map(([column, value]) => {
      const range = ranges[positions.get(column) ?? -1]
      if (range === undefined) throw new Error(`la ligne ${line} est trop courte : complétez-la, puis recommencez`)
      return { range, cell: written(value, text.slice(...range), separator) }
    })
  })
  return Buffer.from(replaced(text, replacements), 'latin1')
}

/** A value with quotes when the cell had some, or when it cannot do without. */
function written(value: string, former: string, separator: string): string {
  const isQuoted = former.trimStart().startsWith('"') || value.includes(separator) || /["\r\n]/.test(value)
  return isQuoted ? `"${value.replaceAll('"', '""')}"` : value
}

function replaced(text: string, replacements: readonly { readonly range: Range; readonly cell: string }[]): string {
  const pieces: string[] = []
  let position = 0
  for (const { range, cell } of replacements.toSorted((a, b) => a.range[0] - b.range[0])) {
    pieces.push(text.slice(position, range[0]), cell)
    position = range[1]
  }
  return [...pieces, text.slice(position)].join('')
}
