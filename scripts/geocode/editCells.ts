/** New values for some cells of the row that starts at a line (the first line is 1). */
export interface RowEdit {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

type Range = readonly [start: number, end: number]

/**
 * Changes some cells of a CSV file and leaves every other byte as it is: separator, ends of line, quotes, byte-order mark,
 * encoding. Throws, with a French sentence, rather than write in the wrong place.
 */
export function editCells(bytes: Uint8Array, edits: readonly RowEdit[]): Uint8Array {
  if (edits.length === 0) return bytes
  if (bytes.includes(0)) throw new Error('ce fichier est en UTF-16 : enregistrez-le en UTF-8, puis recommencez')
  // Each byte is a character: in UTF-8 as in Windows-1252, what cuts a CSV file is ASCII and nothing else looks like it.
  const text = Buffer.from(bytes).toString('latin1')
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)]
  const columns = [...new Set(edits.flatMap(({ cells }) => Object.keys(cells)))]
  const { positions, separator } = headerOf(text, starts, columns)
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

/** The separator is the one that cuts some first line into the columns looked for. */
function headerOf(text: string, starts: readonly number[], columns: readonly string[]) {
  for (const start of starts.slice(0, 5)) {
    for (const separator of [',', ';', '\t', '|']) {
      const names = cellRanges(text, start, separator).map((range) => nameOf(text.slice(...range)))
      const positions = new Map(columns.map((column) => [column, names.indexOf(column)]))
      if ([...positions.values()].every((position) => position >= 0)) return { positions, separator }
    }
  }
  throw new Error(`les colonnes ${columns.join(', ')} sont introuvables : ajoutez-les, puis recommencez`)
}

function nameOf(cell: string): string {
  return cell
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .replaceAll('"', '')
    .trim()
    .toLowerCase()
}

/** Where the cells of the record that starts at an offset stand, quotes included. */
function cellRanges(text: string, start: number, separator: string): readonly Range[] {
  const ranges: Range[] = []
  let position = start
  for (;;) {
    const end = cellEnd(text, position, separator)
    ranges.push([position, end])
    if (text[end] !== separator) return ranges
    position = end + 1
  }
}

function cellEnd(text: string, start: number, separator: string): number {
  const rest = text[start] === '"' ? /"(?:[^"]|"")*"?/y : /(?:)/y
  rest.lastIndex = start
  rest.exec(text)
  let position = rest.lastIndex
  while (position < text.length && !`${separator}\r\n`.includes(text[position] ?? '')) position += 1
  return position
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
