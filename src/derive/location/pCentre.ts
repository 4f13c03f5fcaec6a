import { type PreparedProblem, rulesOf } from './problem.ts'
import { coverWithin } from './setCover.ts'
import type { Steps } from './steps.ts'

/** Sites and the longest length to the nearest of them, with what no set of sites can go below. */
export interface PCentreResult {
  /** Undefined when no set of sites reaches every client, or none was found. */
  readonly open?: Int32Array
  /** Infinity without a set of sites. */
  readonly cost: number
  /** Infinity when it is proven that there is none. */
  readonly bound: number
}

/**
 * The p-centre problem (S. Hakimi, Operations Research 12, 1964): the sites that minimise the longest length from a
 * client to its nearest open site. Bisection over the lengths that occur, each settled by set covering (E. Minieka, SIAM
 * Review 12, 1970; M. Daskin, "Network and Discrete Location", 1995, §5.4). Exact unless a covering search ran out of
 * nodes, when `bound` says what was proven. Capacities and kinds are left out of account, so the bound holds with them.
 */
export function* pCentre(problem: PreparedProblem, count: number): Steps<PCentreResult> {
  const rules = rulesOf(problem, count)
  const values = lengthsOf(problem)
  let low = firstPossible(problem, values)
  let high = values.length
  let proven = low
  let open: Int32Array | undefined
  const valueAt = (index: number): number => values[index] ?? Infinity
  while (low < high) {
    // The longest length first: if it does not do, nothing does.
    const middle = open === undefined && high === values.length ? values.length - 1 : (low + high - 1) >> 1
    const cover = coverWithin(problem, rules, valueAt(middle))
    if (cover.verdict === 'covered') {
      ;({ open } = cover)
      high = indexOf(values, farthest(problem, cover.open))
    } else low = middle + 1
    if (cover.verdict === 'impossible') proven = middle + 1
    const progress = { phase: 'search', cost: valueAt(high), bound: valueAt(proven), open: [...(open ?? [])] } as const
    if (yield progress) break
  }
  const bound = Math.min(valueAt(proven), valueAt(high))
  return open === undefined ? { cost: Infinity, bound } : { open, cost: valueAt(high), bound }
}

/** The lengths that occur, ascending, each once. */
export function lengthsOf({ lengths, fixed, sites }: PreparedProblem): Float64Array {
  const usable = lengths.filter((length, at) => length < Infinity && fixed[at % sites] !== -1)
  return Float64Array.from(new Set(usable)).toSorted()
}

/** The longest length from a client to its nearest of some sites. */
export function farthest({ clients, sites, lengths }: PreparedProblem, open: ArrayLike<number>): number {
  let longest = 0
  for (let client = 0; client < clients; client += 1) {
    let least = Infinity
    for (let slot = 0; slot < open.length; slot += 1) {
      least = Math.min(least, lengths[client * sites + (open[slot] ?? 0)] ?? Infinity)
    }
    longest = Math.max(longest, least)
  }
  return longest
}

/** Where a value is, or would be, in an ascending list. */
export function indexOf(values: Float64Array, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** No plan is better than every site open. */
function firstPossible(problem: PreparedProblem, values: Float64Array): number {
  const usable = Array.from(problem.fixed.keys()).filter((site) => problem.fixed[site] !== -1)
  return indexOf(values, farthest(problem, usable))
}
