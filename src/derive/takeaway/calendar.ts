import { type DateArray, type EventAttributes, createEvents } from 'ics'

import { parisInstant } from '../sessions/parisTime.ts'

/** A session for a calendar; hours are those of Paris. */
export interface CalendarSession {
  /** Stable: a calendar that reads the file again changes the event instead of adding another. */
  readonly uid: string
  readonly titre: string
  readonly lieu: string
  readonly description: string
  readonly jour: string
  readonly debut: string
  readonly fin: string
}

/** An iCalendar file (RFC 5545) of some sessions, with times in UTC; throws when a session has no valid day or hour. */
export function calendarOf(sessions: readonly CalendarSession[]): string {
  const { error, value } = createEvents(sessions.map(eventOf), {
    calName: 'Cartographie des acteurs',
    productId: 'cartographie-des-acteurs',
  })
  if (typeof value !== 'string') throw error ?? new Error('no calendar was made')
  return value
}

function eventOf({ uid, titre, lieu, description, jour, debut, fin }: CalendarSession): EventAttributes {
  return {
    uid,
    title: titre,
    location: lieu,
    description,
    start: utcParts(parisInstant(jour, debut)),
    end: utcParts(parisInstant(jour, fin)),
    startInputType: 'utc',
    startOutputType: 'utc',
    endInputType: 'utc',
    endOutputType: 'utc',
  }
}

function utcParts(instant: Date): DateArray {
  return [
    instant.getUTCFullYear(),
    instant.getUTCMonth() + 1,
    instant.getUTCDate(),
    instant.getUTCHours(),
    instant.getUTCMinutes(),
  ]
}
