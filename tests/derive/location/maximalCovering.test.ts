import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { maximalCovering } from '../../../src/derive/location/maximalCovering.ts'
import { anySites } from '../../../src/derive/location/siteRules.ts'
import { finish } from '../../../src/derive/location/steps.ts'
import { leastOver } from './support/bruteForce.ts'

const EFFORT = { seed: 1, dualSteps: 200, rounds: 10 }

const problems = fc
  .record({ clients: fc.integer({ min: 1, max: 12 }), sites: fc.integer({ min: 1, max: 7 }) })
  .chain((size) =>
    fc.record({
      ...(Object.fromEntries(Object.entries(size).map(([name, value]) => [name, fc.constant(value)])) as {
        clients: fc.Arbitrary<number>
        sites: fc.Arbitrary<number>
      }),
      distances: fc
        .array(fc.integer({ min: 0, max: 20 }), {
          minLength: size.clients * size.sites,
          maxLength: size.clients * size.sites,
        })
        .map((values) => Float64Array.from(values)),
      weights: fc
        .array(fc.integer({ min: 0, max: 500 }), { minLength: size.clients, maxLength: size.clients })
        .map((values) => Float64Array.from(values)),
      isServed: fc
        .array(fc.constantFrom(0, 0, 1), { minLength: size.clients, maxLength: size.clients })
        .map((values) => Uint8Array.from(values)),
      reach: fc.integer({ min: 2, max: 9 }),
      count: fc.integer({ min: 1, max: size.sites }),
    }),
  )

test('the sites cover the most that any as many can, each adds its gain, and the bound says so', () => {
  fc.assert(
    fc.property(problems, ({ count, ...problem }) => {
      const { clients, sites, distances, weights, isServed, reach } = problem
      const coveredBy = (open: readonly number[]): number =>
        Array.from({ length: clients }, (_, client) => client)
          .filter((client) => isServed[client] === 0)
          .filter((client) => open.some((site) => (distances[client * sites + site] ?? 0) <= reach))
          .reduce((sum, client) => sum + (weights[client] ?? 0), 0)
      const most = -leastOver(
        sites,
        count,
        () => true,
        (open) => -coveredBy(open),
      )
      const { open, gains, covered, bound } = finish(maximalCovering(problem, anySites(sites, count), EFFORT))
      expect(new Set(open).size).toBe(count)
      expect(covered).toBe(coveredBy(open))
      expect([covered, bound]).toEqual([most, most])
      expect(gains).toEqual(
        open.map((_, index) => coveredBy(open.slice(0, index + 1)) - coveredBy(open.slice(0, index))),
      )
    }),
    { numRuns: 300, seed: 4 },
  )
})
