import { createParser, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs'

/** A list of codes, joined by commas; empty by default. */
export const codes = parseAsArrayOf(parseAsString).withDefault([])

/** A switch; off by default. */
export const flag = parseAsStringLiteral(['oui', 'non'] as const).withDefault('non')

/** Ends of what a number may be, both allowed. */
interface Range {
  readonly least: number
  readonly most: number
}

/** A whole number within a range; anything else is read as the default. */
export function parseAsWhole({ least, most }: Range) {
  return createParser<number>({
    parse: (text) => (/^\d{1,7}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null),
    serialize: String,
  })
}

/** A share, 0 to 1, kept to the hundredth; anything else is read as the default. */
export const parseAsShare = createParser<number>({
  parse: (text) => (/^(0|1|0?\.\d{1,2}|1\.0{1,2})$/.test(text) ? Number(text) : null),
  serialize: (share) => String(Math.round(share * 100) / 100),
})

/** An hour, `09:30`; anything else is read as the default. */
export const parseAsHour = createParser<string>({
  parse: (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null),
  serialize: String,
})

/** A column to sort by; a minus before it turns the order round. */
export type Sort<Column extends string> = Column | `-${Column}`

/** A column to sort by, of those there are; anything else is read as the default. */
export function parseAsSort<Column extends string>(columns: readonly Column[]) {
  return createParser<Sort<Column>>({
    parse: (text) => columns.flatMap((column) => [column, `-${column}` as const]).find((sort) => sort === text) ?? null,
    serialize: String,
  })
}

/** The column of a sort, and which way it goes. */
export function sortOf<Column extends string>(
  sort: Sort<Column>,
): { readonly column: Column; readonly descending: boolean } {
  const descending = sort.startsWith('-')
  // What follows the minus is the column.
  return { column: (descending ? sort.slice(1) : sort) as Column, descending }
}

/** The sort that the header of a column asks for: by that column, `first` way round, then the other. */
export function nextSort<Column extends string>(
  sort: Sort<Column> | null,
  column: Column,
  first: 'ascending' | 'descending' = 'ascending',
): Sort<Column> {
  const [one, other] = first === 'ascending' ? ([column, `-${column}`] as const) : ([`-${column}`, column] as const)
  return sort === one ? other : one
}
