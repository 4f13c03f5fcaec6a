/** A source's date (`2024`, `2024-08`, `2024-08-01`) in words, as precise as it is. */
export function partialDateInWords(date: string, locale: string): string {
  const options: Intl.DateTimeFormatOptions =
    date.length === 4
      ? { year: 'numeric' }
      : date.length === 7
        ? { month: 'long', year: 'numeric' }
        : { day: 'numeric', month: 'long', year: 'numeric' }
  const full = `${date}-01-01`.slice(0, 10)
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${full}T00:00:00Z`))
}
