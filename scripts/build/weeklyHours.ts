import OpeningHours from 'opening_hours'

import type { WeeklyHours } from '../../src/domain/siteData.ts'

/** Where the holidays and the sun are looked up: the middle of the région. */
const REGION = { lat: 47.5, lon: 1.7, address: { country_code: 'fr', state: 'Centre-Val de Loire' } }

/** A Monday whose week has no change to or from summer time; months count from 0. */
const MONDAY = [2024, 0, 8] as const

/** What the library would drop or make up: comments on closed times, and hours that follow the sun. */
const MORE_THAN_A_WEEK = /"|sunrise|sunset|dawn|dusk/i

/**
 * Reads hours in OpenStreetMap's syntax as a plain week, for a table of seven days. Null when the week says too little
 * or too much for that: seasons, holidays, comments (« sur rendez-vous »), ends left open, or a text that does not parse.
 * What goes past midnight is cut there, so that each day tells its own hours.
 */
export function weeklyHours(text: string): WeeklyHours | null {
  const intervals = openIntervals(text)
  if (intervals === null) return null
  return { days: Array.from({ length: 7 }, (_, day) => intervals.flatMap((interval) => partOnDay(interval, day))) }
}

/** Start and end in minutes since Monday midnight, in order. */
type Interval = readonly [start: number, end: number]

function openIntervals(text: string): readonly Interval[] | null {
  try {
    if (MORE_THAN_A_WEEK.test(text)) return null
    const hours = new OpeningHours(text, REGION)
    if (!hours.isWeekStable()) return null
    const [year, month, day] = MONDAY
    const intervals = hours.getOpenIntervals(new Date(year, month, day), new Date(year, month, day + 7))
    if (intervals.some(([, , unknown, comment]) => unknown || comment !== undefined)) return null
    return intervals.map(([start, end]) => [minutesOf(start), minutesOf(end)])
  } catch {
    // The library throws on what it cannot read; the reader of the tables has told it, the card shows the text.
    return null
  }
}

/** Minutes since Monday midnight on the local clock, which is the one the library reckons in. */
function minutesOf(date: Date): number {
  return ((date.getDate() - MONDAY[2]) * 24 + date.getHours()) * 60 + date.getMinutes()
}

function partOnDay([start, end]: Interval, day: number): readonly Interval[] {
  const midnight = day * 24 * 60
  const from = Math.max(0, start - midnight)
  const to = Math.min(24 * 60, end - midnight)
  return from < to ? [[from, to]] : []
}
