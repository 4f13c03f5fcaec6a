import { JOURS } from '../../derive/orientation/need.ts'

/** What a language is called, or its code when nobody knows. */
export function languageName(locale: string, code: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
}

/** A Monday, in universal time. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 24 * 60 * 60 * 1000

/** What a day is called, or its code when it is none. */
export function dayName(locale: string, code: string): string {
  const index = (JOURS as readonly string[]).indexOf(code)
  if (index === -1) return code
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + index * DAY)
}
