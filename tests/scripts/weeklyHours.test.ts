import { expect, test } from 'vitest'

import { siteDataOf } from '../../scripts/build/siteDataOf.ts'
import { weeklyHours } from '../../scripts/build/weeklyHours.ts'
import { generatedPublication } from '../support/generatedPublication.ts'

/** Days separated by `|` from Monday, intervals by a space: a week that can be read at a glance. */
function written(text: string): string | null {
  const week = weeklyHours(text)
  return week?.days.map((day) => day.map(([start, end]) => `${clock(start)}-${clock(end)}`).join(' ')).join('|') ?? null
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

test.each([
  ['Mo-Fr 09:00-17:00', '9:00-17:00|9:00-17:00|9:00-17:00|9:00-17:00|9:00-17:00||'],
  ['Mo 09:00-12:30; Tu-Th 09:00-12:30,13:30-17:00', `9:00-12:30${'|9:00-12:30 13:30-17:00'.repeat(3)}|||`],
  ['Tu-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00', `${'|9:00-12:00 14:00-17:30'.repeat(4)}|9:00-12:00|`],
  ['Mo-Th 08:30-12:00; Mo 14:00-17:30', '14:00-17:30|8:30-12:00|8:30-12:00|8:30-12:00|||'],
  ['Mo-Fr 09:00-12:00; We off', '9:00-12:00|9:00-12:00||9:00-12:00|9:00-12:00||'],
  ['10:00-12:00', Array.from({ length: 7 }, () => '10:00-12:00').join('|')],
  ['24/7', Array.from({ length: 7 }, () => '0:00-24:00').join('|')],
  ['Fr 20:00-02:00', '||||20:00-24:00|0:00-2:00|'],
  ['Su 22:00-03:00', '0:00-3:00||||||22:00-24:00'],
  ['Mo 22:00-24:00', '22:00-24:00||||||'],
  ['off', '||||||'],
])('%s is a plain week', (text, week) => {
  expect(written(text)).toBe(week)
})

test.each([
  ['a comment', 'Mo 09:00-12:00 "sur rendez-vous"'],
  ['a comment alone', '"sur rendez-vous"'],
  ['a comment on a closed day', 'Mo-Fr 09:00-12:00; We off "réunion"'],
  ['a fallback', 'Mo-Fr 09:00-12:00 || "sur rendez-vous"'],
  ['an end left open', 'Mo 09:00+'],
  ['public holidays', 'Mo-Fr 09:00-17:00; PH off'],
  ['school holidays', 'Mo-Fr 09:00-17:00; SH off'],
  ['a season', 'Jan-Jun Mo 09:00-12:00'],
  ['one Monday a month', 'Mo[1] 09:00-12:00'],
  ['one week out of two', 'week 1-53/2 Mo 09:00-12:00'],
  ['a past year', '2023 Mo 10:00-12:00'],
  ['the sun', 'sunrise-sunset'],
  ['a moment without an end', 'Mo-Fr 09:00'],
  ['what is not hours', 'demander à l’accueil'],
  ['nothing', ''],
])('hours with %s are not made a week: %s', (_, text) => {
  expect(written(text)).toBeNull()
})

test('the site is given the weeks of the places that have one, and nothing for the others', () => {
  const publication = generatedPublication(10)
  const texts = ['Mo 09:00-12:00', 'Mo 09:00-12:00 "sur rendez-vous"', null]
  const lieux = publication.lieux.map((lieu, index) => ({ ...lieu, horaires_accueil: texts[index] ?? null }))
  const { hours } = siteDataOf({ ...publication, lieux }, 0)
  expect(Object.keys(hours)).toEqual([lieux[0]?.id])
  expect(hours[lieux[0]?.id ?? '']?.days[0]).toEqual([[540, 720]])
})
