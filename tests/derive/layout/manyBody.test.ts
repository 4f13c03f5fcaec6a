import { forceManyBody } from 'd3-force'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { type Bodies, bodiesOf } from '../../../src/derive/layout/bodies.ts'
import { manyBody } from '../../../src/derive/layout/manyBody.ts'
import { randomOf } from '../../../src/derive/random.ts'

/** Bodies scattered unevenly: clumps of many sizes. */
function scattered(count: number, seed: number): Bodies {
  const random = randomOf(seed)
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

interface Scatter {
  readonly count: number
  readonly seed: number
  readonly distanceMax: number
}

const cases: fc.Arbitrary<Scatter> = fc.record({
  count: fc.integer({ min: 2, max: 400 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  distanceMax: fc.constantFrom(Infinity, 150),
})

test('with theta 0 the field is that of all pairs', () => {
  fc.assert(
    fc.property(cases, (scatter) => {
      const { found, exact } = fieldsOf(scatter, 0)
      expect(errorOf(found, exact)).toBeLessThan(1e-12)
    }),
    { numRuns: 60 },
  )
})

// Where pushes cancel one another, what is left of the field is small beside any error: no bound holds for all scatters.
test.each([
  [0.8, 0.06],
  [0.5, 0.02],
])('with theta %d the field is that of all pairs within %d, in 99 scatters of 100', (theta, tolerance) => {
  const scatters = Array.from({ length: 200 }, (_, seed): Scatter => {
    const count = 2 + Math.floor(randomOf(seed + 1)() * 399)
    return { count, seed, distanceMax: seed % 2 === 0 ? Infinity : 150 }
  })
  const errors = scatters.map((scatter) => {
    const { found, exact } = fieldsOf(scatter, theta)
    return errorOf(found, exact)
  })
  expect(errors.filter((error) => error < tolerance).length).toBeGreaterThanOrEqual(198)
})

test.each([
  [0.8, 0.06],
  [0.5, 0.02],
])('with theta %d, on any scatter, errors add up to less than %d of the pushes that act', (theta, tolerance) => {
  fc.assert(
    fc.property(cases, (scatter) => {
      const { found, exact, strengths } = fieldsOf(scatter, theta)
      const wrong = exact.vx.map((vx, body) =>
        Math.hypot((found.vx[body] ?? 0) - vx, (found.vy[body] ?? 0) - (exact.vy[body] ?? 0)),
      )
      expect(sumOf(wrong)).toBeLessThanOrEqual(tolerance * pushesOn(exact, strengths, scatter.distanceMax))
    }),
    { numRuns: 60 },
  )
})

/** The field of some scattered bodies, as it is found and pair by pair. */
function fieldsOf({ count, seed, distanceMax }: Scatter, theta: number) {
  const random = randomOf(seed)
  const strengths = Float64Array.from({ length: count }, () => -10 - 40 * random())
  const found = scattered(count, seed)
  manyBody(count, { strengths, theta, distanceMax, random: randomOf() })(found, 1)
  const exact = { ...found, ...pick(bruteForce(found, strengths, distanceMax)) }
  return { found, exact, strengths }
}

function pick({ vx, vy }: Bodies): Pick<Bodies, 'vx' | 'vy'> {
  return { vx, vy }
}

/** The magnitudes of all pushes, added up: what they would come to if none cancelled another. */
function pushesOn(bodies: Bodies, strengths: Float64Array, distanceMax: number): number {
  const indices = Array.from(strengths.keys())
  return indices.reduce((all, i) => {
    const acting = indices
      .filter((j) => j !== i)
      .map((j) => Math.hypot(...pushOn(bodies, i, j, strengths[j] ?? 0, distanceMax)))
    return all + acting.reduce((sum, push) => sum + push, 0)
  }, 0)
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}

test('at their default settings, the field is nearer to that of all pairs than d3-force’s is', () => {
  const errors = Array.from({ length: 12 }, (_, seed) => {
    const strengths = new Float64Array(800).fill(-30)
    const [bodies, start] = [scattered(800, seed), scattered(800, seed)]
    manyBody(800, { strengths, random: randomOf() })(bodies, 1)
    const nodes = Array.from(start.x, (x, body) => ({ x, y: start.y[body] ?? 0, index: body, vx: 0, vy: 0 }))
    const theirs = forceManyBody()
    theirs.initialize?.(nodes, randomOf())
    theirs(1)
    const d3 = { ...start, vx: Float64Array.from(nodes, ({ vx }) => vx), vy: Float64Array.from(nodes, ({ vy }) => vy) }
    const exact = bruteForce(start, strengths, Infinity)
    return [errorOf(bodies, exact), errorOf(d3, exact)] as const
  })
  const [ours, theirs] = [0, 1].map((side) => errors.reduce((sum, pair) => sum + (pair[side] ?? 0), 0))
  expect(ours).toBeLessThan(theirs ?? 0)
})
