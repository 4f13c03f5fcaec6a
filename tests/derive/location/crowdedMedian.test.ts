import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { crowdedMedian } from '../../../src/derive/location/crowdedMedian.ts'
import { costsOf, prepare } from '../../../src/derive/location/problem.ts'
import { finish } from '../../../src/derive/location/steps.ts'
import { leastOfAll, faultsOf, measure } from './support/everyPlan.ts'
import { type Menu, tinyProblem } from './support/tinyProblem.ts'

const MENUS: readonly (readonly [string, Menu])[] = [
  ['capacities', { capacities: true }],
  ['kinds', { kinds: true }],
  [
    'capacities, kinds, reach, factors, weights',
    { capacities: true, kinds: true, reach: true, factors: true, weights: true },
  ],
  ['capacities and parties', { capacities: true, sizes: true }],
  ['capacities, kinds and parties', { capacities: true, kinds: true, sizes: true }],
]

test.each(MENUS)('with %s, two sites are the best of every plan and its bound is proven', (_, menu) => {
  let possible = 0
  fc.assert(
    fc.property(tinyProblem(menu), (problem) => {
      const prepared = prepare(problem)
      const { kindLabels, kinds } = prepared
      const roomy = prepared.capacities.filter((capacity) => capacity >= kindLabels.length).length
      fc.pre(roomy >= 2 && kindLabels.every((_kind, index) => kinds.filter((of) => of === index).length >= 2))
      const costs = costsOf(prepared)
      const plan = finish(crowdedMedian(prepared, costs, 2, { seed: 1, dualSteps: 200, rounds: 5 }))
      const best = leastOfAll(problem, 2, 'total')
      expect(plan.cost >= costs.forbidden).toBe(best === Infinity)
      fc.pre(best < Infinity)
      expect(faultsOf(problem, { open: [...plan.open], siteOf: [...plan.siteOf] })).toEqual([])
      expect(plan.cost).toBeCloseTo(best, 6)
      expect(measure(problem, [...plan.siteOf]).total).toBeCloseTo(plan.cost, 6)
      expect(plan.bound).toBeLessThanOrEqual(best + 1e-6)
      possible += 1
    }),
    { numRuns: 250, seed: 3 },
  )
  expect(possible).toBeGreaterThan(60)
})
