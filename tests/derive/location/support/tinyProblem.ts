import * as fc from 'fast-check'

import type { LocationProblem } from '../../../../src/derive/location/problem.ts'

/** Which constraints a generated problem may have. */
export interface Menu {
  readonly weights?: boolean
  readonly factors?: boolean
  readonly reach?: boolean
  readonly fixed?: boolean
  readonly groups?: boolean
  readonly capacities?: boolean
  readonly sizes?: boolean
  readonly kinds?: boolean
}

/** Everything at once. */
export const ALL: Menu = {
  weights: true,
  factors: true,
  reach: true,
  fixed: true,
  groups: true,
  capacities: true,
  kinds: true,
}

/** A problem small enough to try every plan, with some of the constraints of a menu; perhaps an impossible one. */
export function tinyProblem(menu: Menu): fc.Arbitrary<LocationProblem> {
  const isCrowded = menu.capacities === true || menu.kinds === true || menu.sizes === true
  const [clientsAtMost, sitesAtMost] = isCrowded ? [6, 4] : [7, 5]
  return fc
    .record({ clients: fc.integer({ min: 1, max: clientsAtMost }), sites: fc.integer({ min: 1, max: sitesAtMost }) })
    .chain(({ clients, sites }) => {
      const ofClients = (value: fc.Arbitrary<number>): fc.Arbitrary<number[]> => listOf(value, clients)
      const ofSites = (value: fc.Arbitrary<number>): fc.Arbitrary<number[]> => listOf(value, sites)
      return fc
        .record({
          distances: listOf(
            fc.oneof(
              fc.integer({ min: 0, max: 20 }),
              fc.integer({ min: 0, max: 20_480 }).map((value) => value / 1024),
            ),
            clients * sites,
          ),
          weights: maybe(menu.weights, ofClients(fc.integer({ min: 0, max: 3 }))),
          factors: maybe(menu.factors, ofSites(fc.constantFrom(1, 1, 1.5, 2))),
          reach: maybe(menu.reach, fc.integer({ min: 5, max: 20 })),
          fixed: maybe(menu.fixed, ofSites(fc.constantFrom(0, 0, 0, 0, 1, -1))),
          groups: maybe(menu.groups, ofSites(fc.constantFrom(-1, 0, 1))),
          capacities: maybe(menu.capacities, ofSites(fc.integer({ min: 1, max: 5 }))),
          sizes: maybe(menu.sizes, ofClients(fc.integer({ min: 1, max: 3 }))),
          kinds: maybe(menu.kinds, ofClients(fc.constantFrom(-1, 0, 0, 1, 1))),
        })
        .map((given) => problemOf(clients, sites, given))
    })
}

type Given = { readonly distances: number[]; readonly reach: number | undefined } & {
  readonly [Key in 'weights' | 'factors' | 'fixed' | 'groups' | 'capacities' | 'sizes' | 'kinds']: number[] | undefined
}

function problemOf(clients: number, sites: number, given: Given): LocationProblem {
  const { reach, weights, factors, fixed, groups, capacities, sizes, kinds } = given
  return {
    clients,
    sites,
    distances: Float64Array.from(given.distances),
    ...(reach === undefined ? {} : { reach }),
    ...(weights === undefined ? {} : { weights: Float64Array.from(weights) }),
    ...(factors === undefined ? {} : { factors: Float64Array.from(factors) }),
    ...(fixed === undefined ? {} : { fixed: Int8Array.from(fixed) }),
    ...(groups === undefined ? {} : { groups: Int32Array.from(groups) }),
    ...(capacities === undefined ? {} : { capacities: Float64Array.from(capacities) }),
    ...(sizes === undefined ? {} : { sizes: Int32Array.from(sizes) }),
    ...(kinds === undefined ? {} : { kinds: Int32Array.from(kinds) }),
  }
}

function maybe<T>(isOn: boolean | undefined, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return isOn === true ? fc.option(value, { nil: undefined }) : fc.constant(undefined)
}

function listOf(value: fc.Arbitrary<number>, length: number): fc.Arbitrary<number[]> {
  return fc.array(value, { minLength: length, maxLength: length })
}
