import { decode } from '../../src/domain/csv/decode.ts'
import { cellRanges, findColumns, rawCsv } from '../csv/rawCells.ts'

/**
 * The character at which a cell starts on its line, counted from 1 as text editors do; 1 when it cannot be told: no column,
 * a line too short, a cell pushed to another line by a line break.
 */
export function columnOf(bytes: Uint8Array, line: number, column: string | null): number {
  const raw = rawCsv(bytes)
  const header = raw === null || column === null ? null : findColumns(raw, [column])
  if (raw === null || header === null || column === null) return 1
  const start = raw.starts[line - 1] ?? raw.text.length
  const range = cellRanges(raw.text, start, header.separator)[header.positions.get(column) ?? -1]
  const before = range === undefined ? '' : raw.text.slice(start, range[0])
  return /[\r\n]/.test(before) ? 1 : decode(Buffer.from(before, 'latin1')).length + 1
}
