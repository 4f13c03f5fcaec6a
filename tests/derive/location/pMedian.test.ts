import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { costMatrixOf } from '../../../src/derive/location/costMatrix.ts'
import { type Effort, pMedian } from '../../../src/derive/location/pMedian.ts'
import { randomOf } from '../../../src/derive/random.ts'
import { type SiteRules, anySites, obeys } from '../../../src/derive/location/siteRules.ts'
import { finish } from '../../../src/derive/location/steps.ts'
import { leastOver, totalOf } from './support/bruteForce.ts'

const EFFORT: Effort = { seed: 1, dualSteps: 300, rounds: 50 }

/** A small problem: whole or fractional costs, some sites fixed, some in groups; perhaps without any allowed set. */
const tiny = fc
  .record({ clients: fc.integer({ min: 1, max: 9 }), sites: fc.integer({ min: 1, max: 8 }), isWhole: fc.boolean() })
  .chain(({ clients, sites, isWhole }) =>
    fc.record({
      clients: fc.constant(clients),
      sites: fc.constant(sites),
      raw: fc
        .array(isWhole ? fc.integer({ min: 0, max: 30 }) : fc.double({ min: 0, max: 30, noNaN: true }), {
          minLength: clients * sites,
          maxLength: clients * sites,
        })
        .map((values) => Float64Array.from(values)),
      count: fc.integer({ min: 1, max: sites }),
      fixed: fc.array(fc.constantFrom(0, 0, 0, 0, 1, -1), { minLength: sites, maxLength: sites }),
      group: fc.array(fc.constantFrom(-1, 0, 1), { minLength: sites, maxLength: sites }),
      groups: fc.constantFrom(0, 2),
    }),
  )

test('the plan is the best of all that the rules allow, its cost is right, and the bound is at most that cost', () => {
  let compared = 0
  fc.assert(
    fc.property(tiny, ({ clients, sites, raw, count, fixed, group, groups }) => {
      const rules: SiteRules = {
        count,
        fixed: Int8Array.from(fixed),
        group: Int32Array.from(groups === 0 ? group.map(() => -1) : group),
        groups,
      }
      const best = leastOver(
        sites,
        count,
        (open) => obeys(rules, open),
        (open) => totalOf(raw, sites, open),
      )
      fc.pre(best < Infinity)
      const result = finish(pMedian(costMatrixOf(clients, sites, raw), rules, EFFORT))
      expect(obeys(rules, result.open)).toBe(true)
      expect(result.cost).toBeCloseTo(totalOf(raw, sites, [...result.open]), 9)
      expect(result.cost).toBeCloseTo(best, 6)
      expect(result.bound).toBeLessThanOrEqual(best + 1e-6)
      compared += 1
    }),
    { numRuns: 400, seed: 5 },
  )
  expect(compared).toBeGreaterThan(200)
})

test('a problem of a hundred clients is solved to its proven optimum', () => {
  const random = randomOf(3)
  const points = Array.from({ length: 100 }, () => [random(), random()] as const)
  const raw = Float64Array.from(
    points.flatMap(([x, y]) => points.map(([a, b]) => Math.round(1000 * Math.hypot(x - a, y - b)))),
  )
  const { cost, bound } = finish(pMedian(costMatrixOf(100, 100, raw), anySites(100, 8), { ...EFFORT, dualSteps: 1000 }))
  expect(bound).toBe(cost)
})

test('asked to stop at its first pause, it returns a plan and a bound that hold', () => {
  const random = randomOf(4)
  const raw = Float64Array.from({ length: 60 * 40 }, () => Math.floor(100 * random()))
  const costs = costMatrixOf(60, 40, raw)
  const early = finish(pMedian(costs, anySites(40, 5), EFFORT), () => true)
  const late = finish(pMedian(costs, anySites(40, 5), EFFORT))
  expect(obeys(anySites(40, 5), early.open)).toBe(true)
  expect(early.bound).toBeLessThanOrEqual(late.cost)
  expect(early.cost).toBeGreaterThanOrEqual(late.cost)
})

test('the same seed gives the same plan', () => {
  const random = randomOf(8)
  const raw = Float64Array.from({ length: 50 * 50 }, () => Math.floor(10 * random()))
  const solve = (): unknown =>
    finish(pMedian(costMatrixOf(50, 50, raw), anySites(50, 6), { ...EFFORT, dualSteps: 20, rounds: 3 }))
  expect(solve()).toEqual(solve())
})
