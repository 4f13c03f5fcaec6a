import { expect, test } from 'vitest'

import type { Objective } from '../../../src/derive/location/plan.ts'
import { type LocationRequest, solve } from '../../../src/derive/location/solve.ts'
import { type Progress, finish } from '../../../src/derive/location/steps.ts'
import { faultsOf } from './support/everyPlan.ts'
import { type RegionRules, regionOf } from './support/region.ts'

const OBJECTIVES: readonly Objective[] = ['total', 'longest', 'balance']
const RULES: readonly RegionRules[] = [
  {},
  { groups: true },
  { seats: 20, kinds: true, groups: true },
  { seats: 40, parties: true, kinds: true },
]
const LIGHT: Partial<LocationRequest> = { dualSteps: 150, rounds: 5 }

const CASES = OBJECTIVES.flatMap((objective) => RULES.map((rules) => [objective, rules] as const))

test.each(CASES)('%s with %j: every constraint holds, and the bound is at most the cost', (objective, rules) => {
  const problem = regionOf(1, 80, 30, rules)
  const plan = finish(solve(problem, { count: 6, objective, ...LIGHT }))
  expect(plan.isPossible && faultsOf(problem, plan)).toEqual([])
  expect(plan.isPossible && plan.bound <= plan.cost && plan.bound > 0.5 * plan.cost).toBe(true)
})

test.each(CASES)('%s with %j: the same seed gives the same plan', (objective, rules) => {
  const problem = regionOf(2, 40, 15, rules)
  const request: LocationRequest = { count: 6, objective, seed: 7, ...LIGHT }
  expect(finish(solve(problem, request))).toEqual(finish(solve(problem, request)))
})

test.each(OBJECTIVES)(
  '%s: while it works the cost only falls and the bound stays below the end’s cost',
  (objective) => {
    const problem = regionOf(3, 80, 30, { seats: 20, kinds: true })
    const seen: Progress[] = []
    const plan = finish(
      solve(problem, { count: 6, objective, ...LIGHT }),
      () => false,
      (progress) => seen.push(progress),
    )
    const costs = seen.map(({ cost }) => cost)
    expect(seen.length).toBeGreaterThan(5)
    expect(costs.every((cost, index) => index === 0 || cost <= (costs[index - 1] ?? 0) + 1e-6)).toBe(true)
    expect(plan.isPossible && seen.every(({ bound }) => bound <= plan.cost + 1e-6)).toBe(true)
  },
)

test.each(CASES)('%s with %j: stopped at any pause, what it returns still holds', (objective, rules) => {
  const problem = regionOf(4, 60, 20, rules)
  const request: LocationRequest = { count: 6, objective, ...LIGHT }
  const full = finish(solve(problem, request))
  for (const pauses of [0, 3, 20]) {
    let left = pauses
    const cut = finish(solve(problem, request), () => (left -= 1) < 0)
    const isRefused = !cut.isPossible
    // Too early for a plan is told as such, never as a proof that there is none.
    expect(isRefused && cut.reason.code === 'together' && cut.reason.isProven).toBe(false)
    expect(isRefused || (faultsOf(problem, cut).length === 0 && cut.bound <= cut.cost)).toBe(true)
    expect(isRefused || (full.isPossible && cut.bound <= full.cost + 1e-6)).toBe(true)
  }
})

test('more sites, more seats and fewer rules never make the best plan worse', () => {
  expect(costOf({ seats: 12 }, 5)).toBeLessThanOrEqual(costOf({ seats: 12 }, 4) + 1e-6)
  expect(costOf({ seats: 16 }, 4)).toBeLessThanOrEqual(costOf({ seats: 12 }, 4) + 1e-6)
  expect(costOf({}, 4)).toBeLessThanOrEqual(costOf({ seats: 12 }, 4) + 1e-6)
})

function costOf(rules: RegionRules, count: number): number {
  const plan = finish(solve(regionOf(5, 40, 12, rules), { count, objective: 'total' }))
  return plan.isPossible && plan.cost - plan.bound < 0.01 ? plan.cost : Number.NaN
}
