import { useLingui } from '@lingui/react/macro'

import { languageOf } from '../../text/languages.ts'
import type { DayGroup } from './dayGroups.ts'

/** A Monday at noon: from it the names of the days are taken. */
const MONDAY = Date.parse('2024-01-01T12:00:00Z')
const DAY_MS = 24 * 60 * 60 * 1000

interface DayNamesProps extends Pick<DayGroup, 'runs'> {
  /** Whether the names are shortened, in the languages that do so. */
  readonly isBrief: boolean
}

/** Days of the week in the language around: « lundi – mercredi, vendredi ». */
export function DayNames({ runs, isBrief }: DayNamesProps) {
  const { i18n } = useLingui()
  const { intl } = languageOf(i18n.locale)
  const format = new Intl.DateTimeFormat(intl, { weekday: isBrief ? 'short' : 'long', timeZone: 'UTC' })
  const nameOf = (day: number): string => format.format(MONDAY + day * DAY_MS)
  const names = runs.map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)} – ${nameOf(last)}`))
  return <bdi>{new Intl.ListFormat(intl, { type: 'unit', style: 'short' }).format(names)}</bdi>
}
