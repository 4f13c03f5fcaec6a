import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { doubtsOf, isOverAYear, todayOf } from '../../src/derive/freshness.ts'
import { smallPublication } from '../support/smallPublication.ts'

test.each([
  ['2025-11-24', '2026-11-24', false],
  ['2025-11-23', '2026-11-24', true],
  ['2025', '2026-11-24', true],
  ['2026', '2026-11-24', false],
  ['2025-12', '2026-11-24', false],
  ['2024-02-29', '2025-02-28', false],
])('a source of %s seen on %s is over a year old: %s', (date, today, expected) => {
  expect(isOverAYear(date, today)).toBe(expected)
})

test("the visitor's day is the local one", () => {
  expect(todayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})

test.each<[string, string | null, string | null, readonly string[]]>([
  ['haute', '2026-05', null, []],
  ['faible', '2026-05', null, ['faible']],
  ['moyenne', '2023', null, ['ancien']],
  ['moyenne', '2023', '2026-10-01', []],
  ['moyenne', null, null, ['non-date']],
  ['faible', '2018', '2020-01-01', ['faible', 'ancien']],
])('a card of confidence %s, of %s, checked on %s is doubtful for %o', (confiance, source_date, verifie_le, doubts) => {
  const { fiches } = atlasOf(smallPublication({ acteurs: [{ id: 'a', confiance, source_date, verifie_le }] }))
  expect(fiches.map((fiche) => doubtsOf(fiche, '2026-11-24'))).toEqual([doubts])
})
