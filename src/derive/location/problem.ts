import { type CostMatrix, costMatrixOf } from './costMatrix.ts'
import type { SiteRules } from './siteRules.ts'

/**
 * Clients to be served from some of the sites. Distances are in any unit, `distances[client * sites + site]`, Infinity
 * where there is no way. What is left out constrains nothing.
 */
export interface LocationProblem {
  readonly clients: number
  readonly sites: number
  readonly distances: Float64Array
  /** How much each client counts in the total (1 by default); not in the longest distance, where each counts alike. */
  readonly weights?: Float64Array
  /** What multiplies the distances to each site (1 by default): above 1, a site is chosen only if it is much nearer. */
  readonly factors?: Float64Array
  /** No client farther than this from its site, before any factor. */
  readonly reach?: number
  /** For each site: 1 open in every plan, -1 in none, 0 free. */
  readonly fixed?: Int8Array
  /** For each site: its group from 0 on, or -1. Every group that occurs has an open site. */
  readonly groups?: Int32Array
  /** How many persons each site holds; each client's persons (1 by default) go to one site together. */
  readonly capacities?: Float64Array
  readonly sizes?: Int32Array
  /** For each client: its kind from 0 on, or -1. Every open site receives a client of each kind that occurs. */
  readonly kinds?: Int32Array
}

/** The same with everything spelled out. */
export interface PreparedProblem {
  readonly clients: number
  readonly sites: number
  /** Distances times factors; Infinity where out of reach. */
  readonly lengths: Float64Array
  /** The same whatever the reach. */
  readonly allLengths: Float64Array
  readonly weights: Float64Array
  readonly capacities: Float64Array
  readonly sizes: Int32Array
  /** Kinds and groups numbered from 0 without gaps; the labels say which each is in the problem. */
  readonly kinds: Int32Array
  readonly kindLabels: readonly number[]
  readonly fixed: Int8Array
  readonly groups: Int32Array
  readonly groupLabels: readonly number[]
  /** Persons and kinds matter, so that a client may not always go to its nearest site. */
  readonly isCrowded: boolean
}

/** Spells a problem out. Throws when an array's length does not fit. */
export function prepare(problem: LocationProblem): PreparedProblem {
  const { clients, sites, distances, reach = Infinity } = problem
  for (const name of ['weights', 'sizes', 'kinds'] as const) checkLength(name, problem[name], clients)
  for (const name of ['factors', 'fixed', 'groups', 'capacities'] as const) checkLength(name, problem[name], sites)
  checkLength('distances', distances, clients * sites)
  const kindLabels = labelsIn(problem.kinds)
  const groupLabels = labelsIn(problem.groups)
  const allLengths = distances.map((distance, at) => distance * (problem.factors?.[at % sites] ?? 1))
  return {
    clients,
    sites,
    lengths: allLengths.map((length, at) => ((distances[at] ?? 0) <= reach ? length : Infinity)),
    allLengths,
    weights: problem.weights ?? new Float64Array(clients).fill(1),
    capacities: problem.capacities ?? new Float64Array(sites).fill(Infinity),
    sizes: problem.sizes ?? new Int32Array(clients).fill(1),
    kinds: numbered(problem.kinds, kindLabels, clients),
    kindLabels,
    fixed: problem.fixed ?? new Int8Array(sites),
    groups: numbered(problem.groups, groupLabels, sites),
    groupLabels,
    isCrowded: kindLabels.length > 0 || (problem.capacities?.some((capacity) => capacity < Infinity) ?? false),
  }
}

/** The rules for sets of `count` sites. */
export function rulesOf({ fixed, groups, groupLabels }: PreparedProblem, count: number): SiteRules {
  return { count, fixed, group: groups, groups: groupLabels.length }
}

/** Weighted lengths, forbidden where longer than `limit`. */
export function costsOf({ clients, sites, lengths, weights }: PreparedProblem, limit = Infinity): CostMatrix {
  const raw = lengths.map((length, at) =>
    length <= limit && length < Infinity ? length * (weights[Math.floor(at / sites)] ?? 0) : Infinity,
  )
  return costMatrixOf(clients, sites, raw)
}

/** What all clients count together. */
export function sumOfWeights({ weights }: PreparedProblem): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}

function checkLength(name: string, array: ArrayLike<number> | undefined, length: number): void {
  if (array !== undefined && array.length !== length) {
    throw new Error(`${name} holds ${array.length} values where ${length} are expected.`)
  }
}

function labelsIn(labels: Int32Array | undefined): readonly number[] {
  return [...new Set(labels)].filter((label) => label >= 0).toSorted((a, b) => a - b)
}

function numbered(labels: Int32Array | undefined, known: readonly number[], length: number): Int32Array {
  if (labels === undefined) return new Int32Array(length).fill(-1)
  return labels.map((label) => known.indexOf(label))
}
