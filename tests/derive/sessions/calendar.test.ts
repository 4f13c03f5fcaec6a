import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'

import { parisInstant } from '../../../src/derive/sessions/parisTime.ts'
import { calendarOf } from '../../../src/derive/takeaway/calendar.ts'

const session = {
  uid: 'droit-des-etrangers-1@cartographie',
  titre: 'Droit des étrangers ; « accès, travail »',
  lieu: 'Saint-Amand-Montrond, \\ mairie',
  description: 'Première ligne\nDeuxième : à l’heure',
  jour: '2027-01-21',
  debut: '09:30',
  fin: '16:30',
}

/** The events as a strict parser reads them. */
function eventsOf(text: string): readonly ICAL.Event[] {
  ICAL.design.strict = true
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never)
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

test.each([
  ['in winter', '2027-01-21', '2027-01-21T08:30:00Z'],
  ['in summer', '2027-07-08', '2027-07-08T07:30:00Z'],
  ['the day before summer time', '2027-03-27', '2027-03-27T08:30:00Z'],
  ['the day summer time begins', '2027-03-28', '2027-03-28T07:30:00Z'],
  ['the day summer time ends', '2027-10-31', '2027-10-31T08:30:00Z'],
])('half past nine in Paris, %s', (_name, jour, instant) => {
  expect(parisInstant(jour, '09:30').toISOString()).toBe(instant.replace('Z', '.000Z'))
  const [event] = eventsOf(calendarOf([{ ...session, jour }]))
  expect(event?.startDate.toJSDate().toISOString()).toBe(instant.replace('Z', '.000Z'))
})

test('an instant in Paris is what clocks there show, all the year round', () => {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3650 }),
      fc.integer({ min: 4, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (day, h, m) => {
        const jour = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
        const hour = `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
        expect(shown.format(parisInstant(jour, hour))).toBe(`${jour} ${hour}`)
      },
    ),
    { numRuns: 500 },
  )
})

test('accents, punctuation and line breaks survive, and each session keeps its identity', () => {
  const events = eventsOf(calendarOf([session, { ...session, uid: 'autre@cartographie' }]))
  expect(events.map(({ uid }) => uid)).toEqual([session.uid, 'autre@cartographie'])
  expect(events[0]).toMatchObject({ summary: session.titre, location: session.lieu, description: session.description })
  expect(events[0]?.endDate.toJSDate().toISOString()).toBe('2027-01-21T15:30:00.000Z')
})
