import { expect, test } from 'vitest'

import { seatOf } from '../../src/derive/fanOut.ts'

/** Width of a mark on the map. */
const MARK = 21

test('no two seats of a stack are closer than a mark is wide', () => {
  const seats = Array.from({ length: 120 }, (_, rank) => seatOf(rank))
  const distances = seats.flatMap(([ax, ay], rank) =>
    seats.slice(0, rank).map(([bx, by]) => Math.hypot(ax - bx, ay - by)),
  )
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(MARK)
})

test('a lone place is not moved, and a stack of forty spans less than 180 px', () => {
  expect(seatOf(0)).toEqual([0, 0])
  const reach = Array.from({ length: 40 }, (_, rank) => Math.hypot(...seatOf(rank)))
  expect(Math.max(...reach)).toBeLessThan(90)
})
