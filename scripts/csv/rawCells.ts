/** Where a cell stands in the text of a file. */
export type Range = readonly [start: number, end: number]

/**
 * A CSV file as it is written: each byte is one character of `text`, and `starts` are the offsets of its lines. In UTF-8 as
 * in Windows-1252, what cuts a CSV file is ASCII and nothing else looks like it, so that the encoding needs no guessing.
 */
export interface RawCsv {
  readonly text: string
  readonly starts: readonly number[]
}

/** Null for UTF-16, whose bytes are not characters. */
export function rawCsv(bytes: Uint8Array): RawCsv | null {
  if (bytes.includes(0)) return null
  const text = Buffer.from(bytes).toString('latin1')
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)]
  return { text, starts }
}

/** Where some columns stand, and the separator: the one that cuts one of the first lines into those columns. */
export function findColumns({ text, starts }: RawCsv, columns: readonly string[]) {
  for (const start of starts.slice(0, 5)) {
    for (const separator of [',', ';', '\t', '|']) {
      const names = cellRanges(text, start, separator).map((range) => nameOf(text.slice(...range)))
      const positions = new Map(columns.map((column) => [column, names.indexOf(column)]))
      if ([...positions.values()].every((position) => position >= 0)) return { positions, separator }
    }
  }
  return null
}

function nameOf(cell: string): string {
  return cell
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .replaceAll('"', '')
    .trim()
    .toLowerCase()
}

/** Where the cells of the record that starts at an offset stand, quotes included. */
export function cellRanges(text: string, start: number, separator: string): readonly Range[] {
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
