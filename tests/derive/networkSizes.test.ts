import { expect, test } from 'vitest'

import { GAP, bunchRadius, radiusOf, seedOf } from '../../src/derive/networkSizes.ts'

const seeds = Array.from({ length: 300 }, (_, index) => seedOf(index))

test('between two nodes of a bunch the gap is free', () => {
  const apart = seeds.flatMap((seed, index) =>
    seeds.slice(0, index).map((other) => Math.hypot(seed.x - other.x, seed.y - other.y) - 2 * radiusOf(0)),
  )
  expect(Math.min(...apart)).toBeGreaterThan(GAP - 0.1)
})

test('a bunch fills its disc and nothing of it stands out', () => {
  for (const count of [1, 7, 300]) {
    const reach = Math.max(...seeds.slice(0, count).map(({ x, y }) => Math.hypot(x, y))) + radiusOf(0)
    expect(reach).toBeCloseTo(bunchRadius(count), 6)
  }
})

test('nodes grow with their ties, up to a limit', () => {
  expect(radiusOf(4)).toBeGreaterThan(radiusOf(3))
  expect(radiusOf(4000)).toBe(radiusOf(60))
})
