import { forceManyBody } from 'd3-force'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { type Bodies, bodiesOf, seededRandom } from '../../../src/derive/layout/bodies.ts'
import { manyBody } from '../../../src/derive/layout/manyBody.ts'
import { randomFrom } from '../../support/random.ts'

/** Bodies scattered unevenly: clumps of many sizes. */
function scattered(count: number, seed: number): Bodies {
  const random = randomFrom(seed)
  const bodies = bodiesOf(count)
  for (let body = 0; body < count; body += 1) {
    const clump = Math.floor(random() * 9)
    bodies.x[body] = clump * clump * 20 + (random() - 0.5) * 4 ** (clump / 2) * 10
    bodies.y[body] = (clump % 3) * 200 + (random() - 0.5) * 4 ** (clump / 2) * 10
  }
  return bodies
}

/** The same, pair by pair, with the formula of d3-force. */
function bruteForce(bodies: Bodies, strengths: Float64Array, distanceMax: number): Bodies {
  const speeds = bodiesOf(bodies.count)
  const indices = Array.from(strengths.keys())
  for (const i of indices) {
    const acting = indices.filter((j) => j !== i).map((j) => pushOn(bodies, i, j, strengths[j] ?? 0, distanceMax))
    speeds.vx[i] = acting.reduce((sum, [x]) => sum + x, 0)
    speeds.vy[i] = acting.reduce((sum, [, y]) => sum + y, 0)
  }
  return speeds
}

function pushOn({ x, y }: Bodies, i: number, j: number, strength: number, distanceMax: number) {
  const dx = (x[j] ?? 0) - (x[i] ?? 0)
  const dy = (y[j] ?? 0) - (y[i] ?? 0)
  const square = dx * dx + dy * dy
  if (square >= distanceMax ** 2) return [0, 0] as const
  const push = strength / (square < 1 ? Math.sqrt(square) : square)
  return [dx * push, dy * push] as const
}

/** Length of the difference of two fields, relative to the second. */
function errorOf(a: Bodies, b: Bodies): number {
  return Math.sqrt((apart(a.vx, b.vx) + apart(a.vy, b.vy)) / (normOf(b.vx) + normOf(b.vy) || 1))
}

function normOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0)
}

function apart(a: Float64Array, b: Float64Array): number {
  return normOf(a.map((value, index) => value - (b[index] ?? 0)))
}

const cases = fc.record({
  count: fc.integer({ min: 2, max: 400 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  distanceMax: fc.constantFrom(Infinity, 150),
})

test.each([
  [0.8, 0.06],
  [0.5, 0.02],
  [0, 1e-12],
])('with theta %d the field is that of all pairs within %d', (theta, tolerance) => {
  fc.assert(
    fc.property(cases, ({ count, seed, distanceMax }) => {
      const random = randomFrom(seed)
      const strengths = Float64Array.from({ length: count }, () => -10 - 40 * random())
      const bodies = scattered(count, seed)
      manyBody(count, { strengths, theta, distanceMax, random: seededRandom() })(bodies, 1)
      expect(errorOf(bodies, bruteForce(bodies, strengths, distanceMax))).toBeLessThan(tolerance)
    }),
    { numRuns: 60 },
  )
})

test('at their default settings, the field is nearer to that of all pairs than d3-force’s is', () => {
  const errors = Array.from({ length: 12 }, (_, seed) => {
    const strengths = new Float64Array(800).fill(-30)
    const [bodies, start] = [scattered(800, seed), scattered(800, seed)]
    manyBody(800, { strengths, random: seededRandom() })(bodies, 1)
    const nodes = Array.from(start.x, (x, body) => ({ x, y: start.y[body] ?? 0, index: body, vx: 0, vy: 0 }))
    const theirs = forceManyBody()
    theirs.initialize?.(nodes, seededRandom())
    theirs(1)
    const d3 = { ...start, vx: Float64Array.from(nodes, ({ vx }) => vx), vy: Float64Array.from(nodes, ({ vy }) => vy) }
    const exact = bruteForce(start, strengths, Infinity)
    return [errorOf(bodies, exact), errorOf(d3, exact)] as const
  })
  const [ours, theirs] = [0, 1].map((side) => errors.reduce((sum, pair) => sum + (pair[side] ?? 0), 0))
  expect(ours).toBeLessThan(theirs ?? 0)
})
