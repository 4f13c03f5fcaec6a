import Papa from 'papaparse'

/** A line of a CSV file: its cells, trimmed, and the number of the line on which it starts (the first is 1). */
export interface CsvLine {
  readonly line: number
  readonly cells: readonly string[]
}

/** A CSV file cut into lines; `broken` tells of a quote that was never closed. Blank lines are left out. */
export interface CsvText {
  readonly header: CsvLine | null
  readonly lines: readonly CsvLine[]
  readonly broken: readonly { readonly line: number; readonly message: string }[]
}

/**
 * Cuts a CSV text into lines and cells. Understands what French spreadsheets write: `;`, `,` or tab, a `sep=;` line,
 * a byte-order mark, CRLF. The separator is the one most seen in the header (papaparse's own guess fails on files of
 * two columns).
 */
export function parseCsv(text: string): CsvText {
  const { body, separator, skipped } = prepare(text)
  const result = Papa.parse<string[]>(body, { delimiter: separator, skipEmptyLines: false })
  const starts = lineStarts(result.data, body)
  const all = result.data.map((cells, index) => ({
    line: (starts[index] ?? 0) + skipped + 1,
    cells: cells.map((cell) => cell.replace(/\u00A0/g, ' ').trim()),
  }))
  const filled = all.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const broken = result.errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => ({
      line: (starts[row ?? 0] ?? 0) + skipped + 1,
      message: 'un guillemet ouvert n’est jamais refermé, ou du texte le suit : relisez les guillemets de cette ligne',
    }))
  return { header: filled[0] ?? null, lines: filled.slice(1), broken }
}

function prepare(text: string): { body: string; separator: string; skipped: number } {
  const withoutMark = text.replace(/^\uFEFF/, '')
  const declared = /^"?sep=(.)"?\r?\n/i.exec(withoutMark)
  if (declared) return { body: withoutMark.slice(declared[0].length), separator: declared[1] ?? ',', skipped: 1 }
  const firstLine = /^\s*([^\r\n]*)/.exec(withoutMark)?.[1] ?? ''
  const count = (character: string) => firstLine.split(character).length
  const separator = [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
  return { body: withoutMark, separator, skipped: 0 }
}

/** The line (from 0) on which each row starts: a quoted cell may hold line breaks. */
function lineStarts(rows: readonly (readonly string[])[], body: string): readonly number[] {
  const newline = body.includes('\n') ? '\n' : '\r'
  let line = 0
  return rows.map((cells) => {
    const start = line
    line += 1 + cells.reduce((sum, cell) => sum + cell.split(newline).length - 1, 0)
    return start
  })
}
