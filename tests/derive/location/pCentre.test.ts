import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { pCentre } from '../../../src/derive/location/pCentre.ts'
import { prepare, rulesOf } from '../../../src/derive/location/problem.ts'
import { coverWithin } from '../../../src/derive/location/setCover.ts'
import { obeys } from '../../../src/derive/location/siteRules.ts'
import { finish } from '../../../src/derive/location/steps.ts'
import { leastOver, nearestCosts } from './support/bruteForce.ts'
import { tinyProblem } from './support/tinyProblem.ts'

const SITE_RULES = { fixed: true, groups: true, factors: true, reach: true }

test('the longest length is the least of all sets of sites that the rules allow, and proven', () => {
  let possible = 0
  let impossible = 0
  fc.assert(
    fc.property(tinyProblem(SITE_RULES), fc.integer({ min: 1, max: 3 }), (problem, count) => {
      const prepared = prepare(problem)
      fc.pre(count <= problem.sites)
      const rules = rulesOf(prepared, count)
      const allowed = (open: readonly number[]): boolean => obeys(rules, open)
      fc.pre(leastOver(problem.sites, count, allowed, () => 0) === 0)
      const best = leastOver(problem.sites, count, allowed, (open) =>
        Math.max(...nearestCosts(prepared.lengths, problem.sites, open)),
      )
      const { open, cost, bound } = finish(pCentre(prepared, count))
      expect([cost, bound]).toEqual([best, best])
      if (best === Infinity) impossible += 1
      fc.pre(open !== undefined)
      expect(obeys(rules, open ?? [])).toBe(true)
      expect(Math.max(...nearestCosts(prepared.lengths, problem.sites, [...(open ?? [])]))).toBe(best)
      possible += 1
    }),
    { numRuns: 600, seed: 1 },
  )
  expect(possible).toBeGreaterThan(200)
  expect(impossible).toBeGreaterThan(20)
})

test('a covering search that runs out of nodes says so rather than call it impossible', () => {
  const prepared = prepare({ clients: 3, sites: 3, distances: Float64Array.from([0, 9, 9, 9, 0, 9, 9, 9, 0]) })
  expect(coverWithin(prepared, rulesOf(prepared, 3), 5, 1)).toEqual({ verdict: 'unknown' })
  expect(coverWithin(prepared, rulesOf(prepared, 2), 5)).toEqual({ verdict: 'impossible' })
  expect(coverWithin(prepared, rulesOf(prepared, 3), 5)).toEqual({ verdict: 'covered', open: Int32Array.of(0, 1, 2) })
})
