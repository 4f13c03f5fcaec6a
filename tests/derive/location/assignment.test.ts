import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { Assignment } from '../../../src/derive/location/assignment.ts'
import { costsOf, prepare } from '../../../src/derive/location/problem.ts'
import { leastOfAll, faultsOf, measure } from './support/everyPlan.ts'
import { tinyProblem } from './support/tinyProblem.ts'

test('all sites open, the assignment is the best of all that keep to capacities and kinds, or seats are missing', () => {
  let possible = 0
  let impossible = 0
  fc.assert(
    fc.property(tinyProblem({ capacities: true, kinds: true, weights: true, reach: true }), (problem) => {
      const prepared = prepare(problem)
      const { sites, kinds, capacities } = prepared
      const kindCount = prepared.kindLabels.length
      const hasKinds = Array.from({ length: kindCount }, (_, kind) => kinds.filter((of) => of === kind).length >= sites)
      fc.pre(hasKinds.every(Boolean) && capacities.every((capacity) => capacity >= kindCount))
      const costs = costsOf(prepared)
      const assignment = new Assignment(costs, prepared, sites)
      const open = Array.from({ length: sites }, (_, site) => site)
      const total = assignment.assign(open)
      const best = leastOfAll(problem, sites, 'total')
      const siteOf = [...assignment.slotOf]
      expect(total >= costs.forbidden).toBe(best === Infinity)
      if (best === Infinity) impossible += 1
      fc.pre(best < Infinity)
      expect(faultsOf(problem, { open, siteOf })).toEqual([])
      expect(total).toBeCloseTo(best, 6)
      expect(measure(problem, siteOf).total).toBeCloseTo(total, 6)
      possible += 1
    }),
    { numRuns: 1500, seed: 2 },
  )
  expect(possible).toBeGreaterThan(200)
  expect(impossible).toBeGreaterThan(50)
})
