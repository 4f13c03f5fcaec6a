import type { Kind, Parsed, ReadingContext } from '../kind.ts'

/** A date as precise as the source gives it: `2024`, `2024-08` or `2024-08-01`; `31/12/2024` is understood. */
export const partialDate: Kind<string> = {
  tableSchema: { type: 'string', constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } },
  expects: 'date AAAA-MM-JJ, AAAA-MM ou AAAA',
  empty: null,
  parse: parseDate,
  write: (value) => value,
}

/** A full day, `AAAA-MM-JJ`. */
export const day: Kind<string> = {
  tableSchema: { type: 'date', format: 'default' },
  expects: 'date AAAA-MM-JJ',
  empty: null,
  parse(cell, context) {
    const parsed = parseDate(cell, context)
    return parsed.value === undefined || parsed.value.length === 10
      ? parsed
      : { fault: `« ${cell} » n'est pas une date complète : écrivez AAAA-MM-JJ` }
  },
  write: (value) => value,
}

/** A full day, `AAAA-MM-JJ`, past or to come. */
export const anyDay: Kind<string> = {
  ...day,
  parse: (cell) => day.parse(cell, { codes: new Map(), today: '9999-12-31' }),
}

/** A year that is not in the future. */
export const year: Kind<number> = {
  tableSchema: { type: 'year' },
  expects: 'année à 4 chiffres',
  empty: null,
  parse(cell, { today }) {
    if (!/^\d{4}$/.test(cell) || Number(cell) < 1800) return { fault: `« ${cell} » n'est pas une année à 4 chiffres` }
    return cell > today.slice(0, 4)
      ? { fault: `l'année ${cell} est dans le futur (nous sommes le ${today})` }
      : { value: Number(cell) }
  },
  write: (value) => String(value),
}

function parseDate(cell: string, { today }: ReadingContext): Parsed<string> {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell)
  const iso = french ? `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}` : cell
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso) || !existsInCalendar(iso)) {
    return { fault: `« ${cell} » n'est pas une date : écrivez AAAA-MM-JJ, AAAA-MM ou AAAA` }
  }
  return iso > today.slice(0, iso.length)
    ? { fault: `la date « ${cell} » est dans le futur (nous sommes le ${today})` }
    : { value: iso }
}

function existsInCalendar(iso: string): boolean {
  const [years = 0, month = 1, dayOfMonth = 1] = iso.split('-').map(Number)
  if (years < 1800 || month < 1 || month > 12) return false
  return dayOfMonth >= 1 && dayOfMonth <= new Date(Date.UTC(years, month, 0)).getUTCDate()
}
