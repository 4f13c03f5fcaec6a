import { expect, test } from 'vitest'

import { isOverAYear, todayOf } from '../../src/derive/freshness.ts'

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
