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

/**
 * The plan whose longest length is the least, and among those one of small total: the p-centre, then the p-median with
 * nothing longer. With capacities and kinds, bisection between the p-centre and the longest length of a plan at hand,
 * each limit settled by the p-median within it; its bound rises where that proves there is no plan.
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
  let best = first.plan
  const tell = (): Omit<Progress, 'phase'> => ({ cost: longestOf(problem, best), bound, open: [...best.open] })
  let bound = 0
  ;({ bound } = yield* seen(pCentre(problem, count), tell))
  const values = lengthsOf(problem)
  let low = indexOf(values, bound)
  for (let high = indexOf(values, longestOf(problem, best)); low < high;) {
    const middle = (low + high - 1) >> 1
    const within: MedianOutcome = yield* seen(
      medianWithin(problem, count, values[middle] ?? 0, lightened(effort)),
      tell,
    )
    if (within.isInfeasible) {
      low = middle + 1
      if (within.isProven) bound = Math.max(bound, values[low] ?? bound)
    } else {
      best = within.plan
      high = indexOf(values, longestOf(problem, best))
    }
    if (yield { phase: 'search', ...tell() }) break
  }
  const cost = longestOf(problem, best)
  return { plan: best, cost, bound: Math.min(cost, bound) }
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
