import type { Kind, TableSchemaType } from '../kind.ts'

interface Range {
  readonly min: number
  readonly max: number
}

/** A decimal number between two bounds; a French decimal comma is understood. */
export function decimal(expects: string, range: Range): Kind<number> {
  return quantity(expects, range, { type: 'number' }, /^[-+]?\d+([.,]\d+)?(e-\d+)?$/i)
}

/** A whole number between two bounds. */
export function integer(expects: string, range: Range): Kind<number> {
  return quantity(expects, range, { type: 'integer' }, /^[-+]?\d+$/)
}

function quantity(expects: string, { min, max }: Range, schema: TableSchemaType, form: RegExp): Kind<number> {
  return {
    tableSchema: { ...schema, constraints: { minimum: min, maximum: max } },
    expects,
    empty: null,
    parse(cell) {
      const compact = cell.replace(/\s/g, '').replace('−', '-')
      if (!form.test(compact)) return { fault: `« ${cell} » n'est pas un nombre (${expects})` }
      const value = Number(compact.replace(',', '.'))
      return value >= min && value <= max
        ? { value }
        : { fault: `« ${cell} » n'est pas entre ${min} et ${max} (${expects})` }
    },
    write: (value) => String(value),
  }
}

/** Degrees east of Greenwich, WGS84. */
export const longitude = decimal('longitude en degrés décimaux (WGS84)', { min: -180, max: 180 })

/** Degrees north of the equator, WGS84. */
export const latitude = decimal('latitude en degrés décimaux (WGS84)', { min: -90, max: 90 })
