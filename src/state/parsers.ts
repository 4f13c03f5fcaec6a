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
