import { crowdedLongestBound } from './crowdedLongestBound.ts'
import type { SeatedPlan } from './crowdedMedian.ts'
import { indexOf, lengthsOf, pCentre } from './pCentre.ts'
import { type MedianOutcome, measured, medianWithin, seatedNearest } from './plan.ts'
import type { Effort } from './pMedian.ts'
import type { PreparedProblem } from './problem.ts'
import type { Progress, Steps } from './steps.ts'

/** A plan for an objective that involves the longest length, or none. */
export type ThresholdOutcome =
  | { readonly plan: SeatedPlan; readonly cost: number; readonly bound: number }
  | { readonly plan?: undefined; readonly isProven: boolean }

/** Of the effort's rounds: tries for a shorter plan than the best, where it is not proven that there is none. */
const ROUNDS_SHARE = 0.3

/**
 * The plan whose longest length is the least, and among those one of small total: the p-centre, then the p-median with
 * nothing longer. With capacities and kinds, bisection between the p-centre and the longest length of a plan at hand,
 * each limit settled by the p-median within it; its bound is that of `crowdedLongestBound`, and rises where the bisection
 * proves there is no plan.
 */
export function* leastLongest(problem: PreparedProblem, count: number, effort: Effort): Steps<ThresholdOutcome> {
  if (problem.isCrowded) return yield* leastLongestCrowded(problem, count, effort)
  const { open, cost, bound } = yield* pCentre(problem, count)
  if (open === undefined) return { isProven: bound === Infinity }
  const { plan } = yield* seen(medianWithin(problem, count, cost, { ...lightened(effort), start: open }), () => ({
    cost,
    bound,
  }))
  const found = plan ?? seatedNearest(problem, { open, cost, bound })
  return { plan: found, cost: longestOf(problem, found), bound }
}

function* leastLongestCrowded(problem: PreparedProblem, count: number, effort: Effort): Steps<ThresholdOutcome> {
  const first = yield* anyPlan(problem, count, effort)
  if (first.isInfeasible) return first
  const known: Known = { best: first.plan, bound: 0 }
  const tell = (): Omit<Progress, 'phase'> => toldOf(problem, known)
  const centre = yield* seen(pCentre(problem, count), tell)
  const range = { least: centre.bound, most: longestOf(problem, known.best) }
  known.bound = yield* crowdedLongestBound(problem, count, range, tell)
  if (centre.open !== undefined && known.bound <= centre.bound) {
    const start = { ...lightened(effort), start: centre.open }
    const { plan } = yield* seen(medianWithin(problem, count, centre.cost, start), tell)
    if (plan !== undefined && longestOf(problem, plan) < longestOf(problem, known.best)) known.best = plan
  }
  const values = lengthsOf(problem)
  const within: Within = (limit, later) =>
    seen(medianWithin(problem, count, limit, { ...lightened(effort), seed: effort.seed + later }), tell)
  // Each says whether it was asked to stop.
  void ((yield* bisect(problem, values, known, within)) || (yield* shorten(problem, values, known, within, effort)))
  const cost = longestOf(problem, known.best)
  return { plan: known.best, cost, bound: Math.min(cost, known.bound) }
}

/** The best plan, and what the longest length of no plan can go below. */
interface Known {
  best: SeatedPlan
  bound: number
}

/** Looks for a plan with no length above a limit; a later try begins elsewhere. */
type Within = (limit: number, later: number) => Steps<MedianOutcome>

function toldOf(problem: PreparedProblem, { best, bound }: Known): Omit<Progress, 'phase'> {
  return { cost: longestOf(problem, best), bound, open: [...best.open] }
}

/** Halves the lengths between the bound and the best plan's longest until none is left. */
function* bisect(problem: PreparedProblem, values: Float64Array, known: Known, within: Within): Steps<boolean> {
  let low = indexOf(values, known.bound)
  for (let high = indexOf(values, longestOf(problem, known.best)); low < high;) {
    const middle = (low + high - 1) >> 1
    const outcome = yield* within(values[middle] ?? 0, 0)
    if (outcome.isInfeasible) {
      low = middle + 1
      if (outcome.isProven) known.bound = Math.max(known.bound, values[low] ?? known.bound)
    } else {
      known.best = outcome.plan
      high = indexOf(values, longestOf(problem, known.best))
    }
    if (yield { phase: 'search', ...toldOf(problem, known) }) return true
  }
  return false
}

/** Tries for a plan a little shorter than the best, from one start after another, unless there is none. */
function* shorten(
  problem: PreparedProblem,
  values: Float64Array,
  known: Known,
  within: Within,
  { rounds }: Effort,
): Steps<boolean> {
  for (let round = 1; round <= rounds * ROUNDS_SHARE && longestOf(problem, known.best) > known.bound; round += 1) {
    const outcome = yield* within(values[indexOf(values, longestOf(problem, known.best)) - 1] ?? 0, round)
    if (!outcome.isInfeasible) known.best = outcome.plan
    else if (outcome.isProven) known.bound = longestOf(problem, known.best)
    if (yield { phase: 'search', ...toldOf(problem, known) }) return true
  }
  return false
}

function longestOf(problem: PreparedProblem, { siteOf }: { readonly siteOf: Int32Array }): number {
  return measured(problem, siteOf).longest
}

/** A plan to begin with, of small total. */
function anyPlan(problem: PreparedProblem, count: number, effort: Effort): Steps<MedianOutcome> {
  const best = lowest()
  return seen(medianWithin(problem, count, Infinity, lightened(effort)), ({ siteOf, open }) =>
    best({ cost: siteOf === undefined ? Infinity : measured(problem, siteOf).longest, bound: 0, open }),
  )
}

/** Remembers the least costly of what it is told: a search for another objective may pass better plans by. */
export function lowest(): (told: Omit<Progress, 'phase'>) => Omit<Progress, 'phase'> {
  let best: Omit<Progress, 'phase'> | undefined
  return (told) => {
    if (best === undefined || told.cost < best.cost) best = told
    return best
  }
}

/** Less effort for one of many problems. */
export function lightened(effort: Effort): Effort {
  return { ...effort, dualSteps: Math.ceil(effort.dualSteps / 3), rounds: Math.ceil(effort.rounds / 20) }
}

/** The same steps, whose progress tells of another objective. */
export function* seen<T>(steps: Steps<T>, tell: (progress: Progress) => Partial<Progress>): Steps<T> {
  let step = steps.next(false)
  while (step.done !== true) step = steps.next(yield { ...step.value, ...tell(step.value) })
  return step.value
}
