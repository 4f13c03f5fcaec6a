import type { SeatedPlan } from './crowdedMedian.ts'
import { crowdedMedian } from './crowdedMedian.ts'
import type { Impossible } from './impossible.ts'
import { type Effort, pMedian } from './pMedian.ts'
import { type PreparedProblem, costsOf, rulesOf } from './problem.ts'
import { coverWithin } from './setCover.ts'
import type { Steps } from './steps.ts'

/** What a plan minimises: the weighted total, the longest length, or (1 − share) × weighted mean + share × longest. */
export type Objective = 'total' | 'longest' | 'balance'

/** How a plan and its bound were found, each described in the module that does it. */
export type Method = 'swap' | 'lagrangian' | 'branch-and-bound' | 'flow' | 'covering' | 'thresholds'

/** A plan that obeys the request. Lengths are distances times the sites' factors, in the unit of the distances. */
export interface Solution {
  readonly isPossible: true
  readonly open: readonly number[]
  /** The site of each client. */
  readonly siteOf: readonly number[]
  readonly objective: Objective
  /** What the objective is worth in this plan, and what it is worth at least in any: equal when the plan is the best. */
  readonly cost: number
  readonly bound: number
  /** The sum over clients of weight × length, and the longest length. */
  readonly total: number
  readonly longest: number
  /** How many sites, and how few there could be, where the fewest were asked for. */
  readonly count: number
  readonly countBound: number
  readonly methods: readonly Method[]
}

export interface Refusal {
  readonly isPossible: false
  readonly reason: Impossible
}

/** A plan for a total, or the proof (or the presumption) that there is none. */
export type MedianOutcome =
  | { readonly plan: SeatedPlan; readonly isInfeasible: false }
  | { readonly plan?: undefined; readonly isInfeasible: true; readonly isProven: boolean }

/** The plan of least total among those with no length above `limit`; a given `effort.start` keeps to it, seats aside. */
export function* medianWithin(
  problem: PreparedProblem,
  count: number,
  limit: number,
  effort: Effort,
): Steps<MedianOutcome> {
  const costs = costsOf(problem, limit)
  // A start that reaches every client is at hand, or has to be looked for.
  const mayFail = effort.start === undefined && costs.values.includes(costs.forbidden)
  const cover = mayFail ? coverWithin(problem, rulesOf(problem, count), limit) : undefined
  if (cover?.verdict === 'impossible') return { isInfeasible: true, isProven: true }
  const started = cover?.verdict === 'covered' ? { ...effort, start: cover.open } : effort
  const plan = problem.isCrowded
    ? yield* crowdedMedian(problem, costs, count, started)
    : seatedNearest(problem, yield* pMedian(costs, rulesOf(problem, count), started))
  if (plan.cost < costs.forbidden) return { plan, isInfeasible: false }
  return { isInfeasible: true, isProven: plan.bound >= costs.forbidden }
}

/** A plan in which every client goes to its nearest open site. */
export function seatedNearest<T extends { readonly open: Int32Array }>(
  { clients, sites, lengths }: PreparedProblem,
  plan: T,
): T & { readonly siteOf: Int32Array } {
  const siteOf = Int32Array.from({ length: clients }, (_, client) =>
    plan.open.reduce((best, site) => {
      const length = lengths[client * sites + site] ?? Infinity
      return length < (lengths[client * sites + best] ?? Infinity) ? site : best
    }, plan.open[0] ?? 0),
  )
  return { ...plan, siteOf }
}

/** The total, the longest length and the weighted mean of an assignment. */
export function measured(
  { sites, lengths, weights }: PreparedProblem,
  siteOf: ArrayLike<number>,
): { readonly total: number; readonly longest: number; readonly mean: number } {
  let total = 0
  let longest = 0
  let weight = 0
  for (let client = 0; client < siteOf.length; client += 1) {
    const length = lengths[client * sites + (siteOf[client] ?? 0)] ?? Infinity
    const counts = weights[client] ?? 0
    if (counts > 0) total += counts * length
    longest = Math.max(longest, length)
    weight += counts
  }
  return { total, longest, mean: weight === 0 ? 0 : total / weight }
}
