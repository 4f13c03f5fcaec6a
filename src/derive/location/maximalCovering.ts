import { costMatrixOf } from './costMatrix.ts'
import { type Effort, pMedian } from './pMedian.ts'
import type { SiteRules } from './siteRules.ts'
import type { Steps } from './steps.ts'

/** Who may be covered from where. Distances in any unit, `distances[client * sites + site]`. */
export interface CoveringProblem {
  readonly clients: number
  readonly sites: number
  readonly distances: Float64Array
  /** How much each client counts (inhabitants). */
  readonly weights: Float64Array
  /** Up to which distance a site covers a client. */
  readonly reach: number
  /** 1 for clients who are covered already, whom no site brings anything. */
  readonly isServed?: Uint8Array
}

export interface Covering {
  /** The sites, the one that brings most first, and what each adds to those before it. */
  readonly open: readonly number[]
  readonly gains: readonly number[]
  /** The weight that they cover, and the most that any as many sites can cover. */
  readonly covered: number
  readonly bound: number
}

/**
 * The sites that cover most weight within reach: the maximal covering problem (R. Church and C. ReVelle, Papers of the
 * Regional Science Association 32, 1974), solved as the p-median problem that it is when being uncovered costs a client
 * its weight and being covered nothing (E. Hillsman, Environment and Planning A 16, 1984), bound included. Opens fewer
 * sites than asked where there are no more.
 */
export function* maximalCovering(problem: CoveringProblem, rules: SiteRules, effort: Effort): Steps<Covering> {
  const { sites, distances, weights, reach } = problem
  const clients = coverable(problem)
  const raw = new Float64Array(clients.length * sites)
  let all = 0
  for (const [row, client] of clients.entries()) {
    const weight = weights[client] ?? 0
    all += weight
    for (let site = 0; site < sites; site += 1) {
      if ((distances[client * sites + site] ?? Infinity) > reach) raw[row * sites + site] = weight
    }
  }
  const steps = pMedian(costMatrixOf(clients.length, sites, raw), rules, effort)
  let step = steps.next(false)
  while (step.done !== true) {
    const { cost, bound } = step.value
    step = steps.next(yield { ...step.value, cost: all - cost, bound: all - bound })
  }
  const { open, gains } = ranked(problem, clients, step.value.open)
  return { open, gains, covered: all - step.value.cost, bound: all - step.value.bound }
}

/** The clients that some site can bring in. */
function coverable({ clients, sites, distances, weights, reach, isServed }: CoveringProblem): readonly number[] {
  return Array.from({ length: clients }, (_, client) => client).filter((client) => {
    if (isServed?.[client] === 1 || (weights[client] ?? 0) === 0) return false
    for (let site = 0; site < sites; site += 1) if ((distances[client * sites + site] ?? Infinity) <= reach) return true
    return false
  })
}

/** Orders sites by what each adds to those before it. */
function ranked(
  { sites, distances, weights, reach }: CoveringProblem,
  clients: readonly number[],
  open: Int32Array,
): { readonly open: readonly number[]; readonly gains: readonly number[] } {
  const left = new Set(open)
  let uncovered = clients
  const order: number[] = []
  const gains: number[] = []
  const isNear = (client: number, site: number): boolean => (distances[client * sites + site] ?? Infinity) <= reach
  while (left.size > 0) {
    let best = -1
    let most = -1
    for (const site of left) {
      const gain = uncovered.reduce((sum, client) => sum + (isNear(client, site) ? (weights[client] ?? 0) : 0), 0)
      if (gain <= most) continue
      most = gain
      best = site
    }
    left.delete(best)
    order.push(best)
    gains.push(most)
    const last = best
    uncovered = uncovered.filter((client) => !isNear(client, last))
  }
  return { open: order, gains }
}
