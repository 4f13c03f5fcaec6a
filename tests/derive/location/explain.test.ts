import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { explain, reprice } from '../../../src/derive/location/explain.ts'
import { solve } from '../../../src/derive/location/solve.ts'
import { finish } from '../../../src/derive/location/steps.ts'
import { faultsOf, leastOfAll, measure } from './support/everyPlan.ts'
import { tinyProblem } from './support/tinyProblem.ts'

/** Three clients in a row at 0, 1 and 9, three sites at 0, 8 and 20. */
const LINE = {
  clients: 3,
  sites: 3,
  distances: Float64Array.from([0, 8, 20, 1, 7, 19, 9, 1, 11]),
}

test('each client is told its site, the nearest one, and the next best', () => {
  const told = explain({ ...LINE, reach: 10 }, { open: [0, 1], siteOf: [0, 1, 1] })
  expect(told[0]).toEqual({ site: 0, length: 0, nearest: 0, nearestLength: 0, next: 1, nextLength: 8 })
  expect(told[1]).toEqual({ site: 1, length: 7, nearest: 0, nearestLength: 1, next: 0, nextLength: 1 })
  expect(explain({ ...LINE, reach: 10 }, { open: [0, 2], siteOf: [0, 0, 0] })[2]).toMatchObject({
    next: -1,
    nextLength: Infinity,
  })
})

test('a client moved by hand costs the detour, and whom it turns out of a full site moves too', () => {
  const free = reprice(LINE, [0, 1], [0, 0, 1], new Map([[0, 1]]))
  expect(free).toMatchObject({ isPossible: true, siteOf: [1, 0, 1], total: 10, longest: 8, moved: [0] })
  const tight = { ...LINE, capacities: Float64Array.of(2, 1, 1) }
  expect(reprice(tight, [0, 1], [0, 0, 1], new Map([[0, 1]]))).toMatchObject({
    siteOf: [1, 0, 0],
    total: 18,
    moved: [0, 2],
  })
})

test('a change that breaks a rule is refused with the rule', () => {
  const pin = new Map([[0, 2]])
  expect(reprice({ ...LINE, reach: 10 }, [0, 2], [0, 0, 0], pin)).toEqual({
    isPossible: false,
    reason: { code: 'out-of-reach', clients: [0] },
  })
  expect(reprice({ ...LINE, capacities: Float64Array.of(1, 1, 1) }, [0, 1], [0, 0, 1])).toEqual({
    isPossible: false,
    reason: { code: 'too-few-seats', seats: 2, persons: 3, count: 2 },
  })
})

test('sites chosen by hand get the best assignment to them; the plan’s own sites give its own total', () => {
  fc.assert(
    fc.property(tinyProblem({ capacities: true, kinds: true, weights: true }), (problem) => {
      const plan = finish(solve(problem, { count: 2, objective: 'total' }))
      fc.pre(plan.isPossible)
      const again = reprice(problem, plan.open, plan.siteOf)
      expect(again.isPossible && again.total).toBeCloseTo(plan.total, 6)
      const byHand = [0, 1]
      const priced = reprice(problem, byHand, plan.siteOf)
      const fixed = Int8Array.from({ length: problem.sites }, (_, site) => (site < 2 ? 1 : -1))
      const best = leastOfAll({ ...problem, fixed }, 2, 'total')
      expect(priced.isPossible).toBe(best < Infinity)
      fc.pre(priced.isPossible)
      expect(faultsOf(problem, { open: byHand, siteOf: priced.siteOf })).toEqual([])
      expect(priced.total).toBeCloseTo(best, 6)
      expect(measure(problem, priced.siteOf).longest).toBeCloseTo(priced.longest, 6)
    }),
    { numRuns: 200, seed: 6 },
  )
})
