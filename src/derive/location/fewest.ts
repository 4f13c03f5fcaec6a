import { type Impossible, impossibleByCount, usableSites } from './impossible.ts'
import { medianWithin } from './plan.ts'
import type { Effort } from './pMedian.ts'
import { type PreparedProblem, rulesOf } from './problem.ts'
import { relievingOf } from './relieving.ts'
import { coverWithin } from './setCover.ts'
import type { Steps } from './steps.ts'

/** The fewest sites with which a plan was found and what is proven to be needed; or why there is none. */
export type FewestOutcome =
  | { readonly count: number; readonly bound: number }
  | { readonly count?: undefined; readonly reason: Impossible }

/**
 * The fewest open sites for which there is a plan: one count after another from what counting shows to be needed, each
 * settled by set covering (C. Toregas et al., Operations Research 19, 1971) and, with capacities or kinds, by a search for
 * a plan. The bound stays behind where a count was given up without proof.
 */
export function* fewestSites(problem: PreparedProblem, effort: Effort): Steps<FewestOutcome> {
  const most = usableSites(problem).length
  let bound = 1
  let reason: Impossible = { code: 'too-few-sites', usable: most, count: 1 }
  let tried = 0
  for (let count = 1; count <= most; count += 1) {
    const counted = impossibleByCount(problem, count)
    if (counted === undefined) {
      tried = count
      const { isFound, isProven } = yield* tryCount(problem, count, effort)
      if (isFound) return { count, bound: Math.min(bound, count) }
      if (isProven && bound === count) bound = count + 1
    } else {
      reason = counted
      if (bound === count) bound = count + 1
      // More sites only make these worse.
      if (counted.code === 'kind-too-rare') break
    }
    if (yield { phase: 'search', cost: Infinity, bound: 0, open: [] }) break
  }
  if (tried === 0) return { reason }
  return { reason: { code: 'together', relieving: yield* relievingOf(problem, tried, effort), isProven: bound > most } }
}

function* tryCount(
  problem: PreparedProblem,
  count: number,
  effort: Effort,
): Steps<{ readonly isFound: boolean; readonly isProven: boolean }> {
  const { verdict } = coverWithin(problem, rulesOf(problem, count), Infinity)
  if (verdict === 'impossible') return { isFound: false, isProven: true }
  if (verdict === 'covered' && !problem.isCrowded) return { isFound: true, isProven: true }
  const outcome = yield* medianWithin(problem, count, Infinity, { ...effort, dualSteps: 300, rounds: 10 })
  return { isFound: !outcome.isInfeasible, isProven: outcome.isInfeasible && outcome.isProven }
}
