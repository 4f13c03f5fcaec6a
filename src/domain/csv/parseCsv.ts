import { type CsvLine, cutRecords } from './cutRecords.ts'

/** A CSV file cut into lines, cells trimmed; `broken` tells of lines whose quotes do not match. Blank lines are left out. */
export interface CsvText {
  readonly header: CsvLine | null
  readonly lines: readonly CsvLine[]
  readonly broken: readonly { readonly line: number; readonly message: string }[]
}

const BROKEN = 'un guillemet ouvert n’est jamais refermé, ou du texte le suit : relisez les guillemets de cette ligne'

/**
 * Cuts a CSV text into lines and cells. Understands what French spreadsheets write: `;`, `,` or tab, a `sep=;` line,
 * a byte-order mark, any ends of line. The separator is the one most seen in the header (papaparse's own guess fails
 * on files of two columns). A quote that is never closed costs its own line only.
 */
export function parseCsv(text: string): CsvText {
  const physical = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const declared = /^"?sep=([,;|\t])"?[,;\t]*$/i.exec(physical[0] ?? '')?.[1]
  const start = declared === undefined ? 0 : 1
  const { records, broken } = cutRecords(physical, start, declared ?? separatorOf(physical))
  const filled = records
    .map(({ line, cells }) => ({ line, cells: cells.map(tidy) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return {
    header: filled[0] ?? null,
    lines: filled.slice(1),
    broken: broken.map((line) => ({ line, message: BROKEN })),
  }
}

function separatorOf(physical: readonly string[]): string {
  const header = physical.find((line) => line.trim() !== '') ?? ''
  const count = (character: string) => header.split(character).length
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

const UNUSUAL = /[\u00A0\u202F\u200B\u2060\uFEFF\u00AD]/

/** Trims a cell; spaces that do not break become plain, invisible characters pasted with a text go. */
function tidy(cell: string): string {
  if (!UNUSUAL.test(cell)) return cell.trim()
  const plain = cell.replace(/[\u00A0\u202F]/g, ' ')
  return plain.replace(/[\u200B\u2060\uFEFF\u00AD]/g, '').trim()
}
