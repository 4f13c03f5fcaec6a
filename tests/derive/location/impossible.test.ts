import { expect, test } from 'vitest'

import type { Impossible } from '../../../src/derive/location/impossible.ts'
import type { LocationProblem } from '../../../src/derive/location/problem.ts'
import { solve } from '../../../src/derive/location/solve.ts'
import { finish } from '../../../src/derive/location/steps.ts'

/** Four clients on the corners of a square of side 10, a site at each. */
const SQUARE: LocationProblem = {
  clients: 4,
  sites: 4,
  distances: Float64Array.from([0, 10, 10, 14, 10, 0, 14, 10, 10, 14, 0, 10, 14, 10, 10, 0]),
}

const CASES: readonly (readonly [string, Partial<LocationProblem>, number, Impossible])[] = [
  ['no client', { clients: 0, distances: new Float64Array(0) }, 1, { code: 'nothing-to-serve' }],
  ['more sites than there are', {}, 5, { code: 'too-few-sites', usable: 4, count: 5 }],
  ['no site at all', {}, 0, { code: 'too-few-sites', usable: 4, count: 0 }],
  ['closed sites', { fixed: Int8Array.of(-1, -1, -1, 0) }, 2, { code: 'too-few-sites', usable: 1, count: 2 }],
  ['more forced than wanted', { fixed: Int8Array.of(1, 1, 0, 0) }, 1, { code: 'too-many-fixed', fixed: 2, count: 1 }],
  [
    'a group whose sites are closed',
    { groups: Int32Array.of(37, 41, 41, 37), fixed: Int8Array.of(-1, 0, 0, -1) },
    2,
    { code: 'group-closed', group: 37 },
  ],
  [
    'more groups than sites',
    { groups: Int32Array.of(18, 28, 36, 37) },
    3,
    { code: 'too-many-groups', needed: 4, count: 3 },
  ],
  [
    'a client out of reach of all',
    { reach: 5, fixed: Int8Array.of(-1, 0, 0, 0) },
    3,
    { code: 'out-of-reach', clients: [0] },
  ],
  [
    'too few of a kind',
    { kinds: Int32Array.of(7, 9, 7, 7) },
    2,
    { code: 'kind-too-rare', kind: 9, clients: 1, count: 2 },
  ],
  [
    'a forced site without a seat per kind',
    { kinds: Int32Array.of(0, 0, 1, 1), capacities: Float64Array.of(1, 9, 9, 9), fixed: Int8Array.of(1, 0, 0, 0) },
    2,
    { code: 'site-too-small', site: 0, kinds: 2 },
  ],
  [
    'a party that no site holds',
    { sizes: Int32Array.of(1, 6, 1, 1), capacities: Float64Array.of(5, 5, 5, 5) },
    2,
    { code: 'party-too-large', client: 1, size: 6, seats: 5 },
  ],
  [
    'too few seats',
    { capacities: Float64Array.of(1, 1, 1, 1) },
    3,
    { code: 'too-few-seats', seats: 3, persons: 4, count: 3 },
  ],
  [
    'a reach that so few sites cannot keep',
    { reach: 5 },
    3,
    { code: 'together', relieving: ['count', 'reach'], isProven: true },
  ],
  [
    'a reach and capacities that do not go together',
    {
      clients: 3,
      sites: 2,
      distances: Float64Array.of(1, 20, 2, 20, 20, 1),
      reach: 5,
      capacities: Float64Array.of(1, 3),
    },
    2,
    { code: 'together', relieving: ['reach', 'capacities'], isProven: true },
  ],
]

test.each(CASES)('%s: the request is refused with the constraint and its figures', (_, change, count, reason) => {
  const problem = { ...SQUARE, ...change }
  expect(finish(solve(problem, { count, objective: 'total' }))).toEqual({ isPossible: false, reason })
})
