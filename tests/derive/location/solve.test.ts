import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Objective, Refusal, Solution } from '../../../src/derive/location/plan.ts'
import { type LocationRequest, solve } from '../../../src/derive/location/solve.ts'
import type { LocationProblem } from '../../../src/derive/location/problem.ts'
import { finish } from '../../../src/derive/location/steps.ts'
import { faultsOf, leastOfAll, measure } from './support/everyPlan.ts'
import { ALL, type Menu, tinyProblem } from './support/tinyProblem.ts'

const SITE_RULES: Menu = { fixed: true, groups: true, factors: true, reach: true, weights: true }
const OBJECTIVES: readonly Objective[] = ['total', 'longest', 'balance']

const CASES = OBJECTIVES.flatMap((objective) => [
  [objective, 'rules on sites', SITE_RULES] as const,
  [objective, 'every rule', ALL] as const,
])

function answer(problem: LocationProblem, request: LocationRequest): Solution | Refusal {
  return finish(solve(problem, { dualSteps: 200, rounds: 5, ...request }))
}

test.each(CASES)(
  '%s with %s: the best of every plan, or a refusal where there is none',
  (objective, _, menu) => {
    let possible = 0
    let refused = 0
    fc.assert(
      fc.property(tinyProblem(menu), fc.integer({ min: 1, max: 3 }), (problem, count) => {
        const result = answer(problem, { count, objective })
        const best = leastOfAll(problem, count, objective)
        expect(result.isPossible).toBe(best < Infinity)
        if (!result.isPossible) refused += 1
        fc.pre(result.isPossible)
        expect(faultsOf(problem, result)).toEqual([])
        expect(result.cost).toBeCloseTo(best, 6)
        expect(result.bound).toBeLessThanOrEqual(best + 1e-6)
        const measures = measure(problem, result.siteOf)
        expect(measures[objective]).toBeCloseTo(result.cost, 6)
        expect([result.total, result.longest]).toEqual([
          expect.closeTo(measures.total, 6),
          expect.closeTo(measures.longest, 6),
        ])
        possible += 1
      }),
      { numRuns: 150, seed: 11 },
    )
    expect(possible).toBeGreaterThan(20)
    expect(refused).toBeGreaterThan(20)
  },
  20_000,
)

test('the fewest sites are as few as any plan has, and a refusal means that no count has a plan', () => {
  let possible = 0
  fc.assert(
    fc.property(tinyProblem(ALL), (problem) => {
      const result = answer(problem, { count: 'fewest', objective: 'total' })
      const counts = Array.from({ length: problem.sites }, (_, index) => index + 1)
      const least = counts.find((count) => leastOfAll(problem, count, 'total') < Infinity)
      expect(result.isPossible ? result.count : undefined).toBe(least)
      fc.pre(result.isPossible)
      expect(result.open.length).toBe(result.count)
      expect(result.countBound).toBe(least)
      expect(faultsOf(problem, result)).toEqual([])
      possible += 1
    }),
    { numRuns: 120, seed: 21 },
  )
  expect(possible).toBeGreaterThan(30)
}, 20_000)
