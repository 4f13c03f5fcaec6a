import type { Value } from './networkExport.ts'

/** What the Char production of XML 1.0 leaves out. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Writes a text inside XML: what XML 1.0 forbids is left out, what means something to it is escaped. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
}

/** An empty element or an opening tag's attributes; those that are null are left out. */
export function attributesOf(values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeXml(String(value))}"`]))
    .join('')
}

/** A column of attributes: its name, and the type by which both formats call it. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'boolean' | 'integer' | 'double'
}

/** The columns that rows of attributes have, in the order in which they come. */
export function columnsIn(rows: readonly Readonly<Record<string, Value>>[]): readonly Column[] {
  const values = new Map<string, Value[]>()
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const column = values.get(name) ?? []
      if (value !== null) column.push(value)
      values.set(name, column)
    }
  }
  return [...values].map(([name, column]) => ({ name, type: typeOf(column) }))
}

function typeOf(values: readonly Value[]): Column['type'] {
  if (values.length === 0) return 'string'
  if (values.every((value) => typeof value === 'boolean')) return 'boolean'
  if (values.every((value) => Number.isInteger(value))) return 'integer'
  return values.every((value) => typeof value === 'number') ? 'double' : 'string'
}
