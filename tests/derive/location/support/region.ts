import type { LocationProblem } from '../../../../src/derive/location/problem.ts'
import { randomOf } from '../../../../src/derive/random.ts'

/** Which constraints a made-up region has. */
export interface RegionRules {
  readonly seats?: number
  readonly parties?: boolean
  readonly kinds?: boolean
  readonly groups?: boolean
}

const SIDE = 200

/** A made-up region of 200 × 200 km: clients denser in one corner, sites anywhere in six groups, kinds one in four. */
export function regionOf(seed: number, clients: number, sites: number, rules: RegionRules = {}): LocationProblem {
  const random = randomOf(seed)
  const people = Array.from({ length: clients }, () => [random() ** 2 * SIDE, random() * SIDE] as const)
  const places = Array.from({ length: sites }, () => [random() * SIDE, random() * SIDE] as const)
  const { seats, parties = false, kinds = false, groups = false } = rules
  return {
    clients,
    sites,
    distances: Float64Array.from(people.flatMap(([x, y]) => places.map(([a, b]) => Math.hypot(x - a, y - b)))),
    ...(seats === undefined ? {} : { capacities: Float64Array.from(places, () => seats * (0.8 + 0.6 * random())) }),
    ...(parties ? { sizes: Int32Array.from(people, () => 1 + Math.floor(3 * random())) } : {}),
    ...(kinds ? { kinds: Int32Array.from(people, () => (random() < 0.25 ? 1 : 0)) } : {}),
    ...(groups
      ? { groups: Int32Array.from(places, ([x, y]) => Math.floor((3 * x) / SIDE) + 3 * Math.floor((2 * y) / SIDE)) }
      : {}),
  }
}
