/** How precise a date is, by its length in characters. */
const PRECISIONS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A source's date (`2024`, `2024-08`, `2024-08-01`) in words, as precise as it is. */
export function partialDateInWords(date: string, locale: string): string {
  const full = `${date}-01-01`.slice(0, 10)
  return formatFor(date.length, locale).format(new Date(`${full}T00:00:00Z`))
}

/** Making a format costs more than using it: it is kept. */
function formatFor(length: number, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${length}`
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...(PRECISIONS[length] ?? PRECISIONS[10]), timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

/** A day with its name: « jeudi 21 janvier 2027 ». */
export function dayInWords(date: string, locale: string): string {
  const key = `${locale} jour`
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
  formats.set(key, format)
  return format.format(new Date(`${date}T00:00:00Z`))
}
