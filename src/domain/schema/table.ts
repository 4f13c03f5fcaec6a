import type { Kind } from './kind.ts'

/** Where a column's name and meaning come from: the national schema, or this project's extension of it. */
export type Origin = 'data-inclusion-v1' | 'extension'

/** A column: its kind of cell, what it says, and what it must obey. Titles and descriptions are in French. */
export interface Field<T = unknown> {
  readonly kind: Kind<T>
  readonly title: string
  readonly description: string
  readonly origin: Origin
  readonly required: boolean
  /** `table.column` that the cell (or each of its values) must name. */
  readonly reference?: string
  readonly example?: string
}

/** Name → field; the order is the order of the columns. */
export type Fields = Readonly<Record<string, Field>>

/** A table of `data/`: `file` is its path below `data/`. */
export interface Table<F extends Fields = Fields> {
  readonly name: string
  readonly file: string
  readonly title: string
  readonly description: string
  /** One column or several; `defineTable` checks that they are the table's. */
  readonly primaryKey: string | readonly string[]
  readonly fields: F
}

type ValueOf<K> = K extends Field<infer T> ? T : never

/** The row a table's reader returns: required columns have a value, lists are never null, the others may be null. */
export type RowOf<F extends Fields> = {
  readonly [N in keyof F]: F[N]['required'] extends true
    ? ValueOf<F[N]>
    : ValueOf<F[N]> extends readonly unknown[]
      ? ValueOf<F[N]>
      : ValueOf<F[N]> | null
}

type Details<T> = Pick<Field<T>, 'title' | 'description'> & Partial<Pick<Field<T>, 'origin' | 'reference' | 'example'>>

/** A column that must be filled. */
export function required<T>(kind: Kind<T>, details: Details<T>): Field<T> & { readonly required: true } {
  return { kind, origin: 'extension', ...details, required: true }
}

/** A column that may be left empty: empty means that no source says it. */
export function optional<T>(kind: Kind<T>, details: Details<T>): Field<T> & { readonly required: false } {
  return { kind, origin: 'extension', ...details, required: false }
}

/** Keeps the precise type of the fields while checking the shape of the table. */
export function defineTable<const F extends Fields>(
  table: Table<F> & { readonly primaryKey: (keyof F & string) | readonly (keyof F & string)[] },
): Table<F> {
  return table
}
