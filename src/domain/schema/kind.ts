/** What a cell may refer to while it is read: the codes of each vocabulary, and the day of the reading (YYYY-MM-DD). */
export interface ReadingContext {
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>
  readonly today: string
}

/** The outcome of reading one cell: a value, possibly with a remark; or a fault, and then no value. */
export type Parsed<T> =
  | { readonly value: T; readonly fault?: never; readonly remark?: string }
  | { readonly value?: never; readonly fault: string; readonly remark?: never }

/** The part of a Table Schema field descriptor that a kind decides (https://specs.frictionlessdata.io/table-schema/). */
export interface TableSchemaType {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'year'
  readonly format?: string
  readonly constraints?: Readonly<Record<string, unknown>>
}

/**
 * A kind of cell: how it is documented, read and written. `parse` gets the trimmed text of a non-empty cell and never
 * throws; `write` gives back a text that `parse` reads as the same value.
 */
export interface Kind<T> {
  readonly tableSchema: TableSchemaType
  /** What the cell holds, in French, for the editors' documentation. */
  readonly expects: string
  /** The value of an empty cell. */
  readonly empty: T | null
  /** Vocabulary whose codes the cell uses, if any. */
  readonly vocabulary?: string
  parse(cell: string, context: ReadingContext): Parsed<T>
  write(value: T): string
}
