import type { SeatedPlan } from './crowdedMedian.ts'
import { type ThresholdOutcome, lightened, seen } from './leastLongest.ts'
import { indexOf, lengthsOf, pCentre } from './pCentre.ts'
import { type MedianOutcome, measured, medianWithin } from './plan.ts'
import type { Effort } from './pMedian.ts'
import { type PreparedProblem, sumOfWeights } from './problem.ts'
import type { Steps } from './steps.ts'

/** Values of the longest length that are examined, at most. */
const LIMITS = 40

/**
 * The plan that balances the mean against the longest length, (1 − share) × weighted mean + share × longest: the
 * cent-dian (J. Halpern, Management Science 24, 1978). The ε-constraint method (Y. Haimes, 1971): the p-median with
 * nothing longer than a limit, which is then lowered below the longest length found, or to where only a better plan can
 * lie; the bounds of the steps together bound every plan.
 */
export function* bestBalance(
  problem: PreparedProblem,
  count: number,
  share: number,
  effort: Effort,
): Steps<ThresholdOutcome> {
  const frontier = new Frontier(problem, share)
  const first = yield* seen(medianWithin(problem, count, Infinity, effort), () => ({ cost: Infinity, bound: 0 }))
  if (first.isInfeasible) return { isProven: first.isProven }
  frontier.add(first.plan)
  yield { phase: 'search', ...frontier.known() }
  const { bound: leastLongest } = yield* seen(pCentre(problem, count), () => frontier.known())
  frontier.leastLongest = leastLongest
  for (let step = 1; frontier.limit >= leastLongest; step += 1) {
    const within: MedianOutcome = yield* seen(medianWithin(problem, count, frontier.limit, lightened(effort)), () =>
      frontier.known(),
    )
    if (within.isInfeasible) {
      if (!within.isProven) frontier.giveUp()
      break
    }
    frontier.add(within.plan)
    const isCut = yield { phase: 'search', ...frontier.known() }
    if (isCut !== true && step + 1 < LIMITS) continue
    frontier.giveUp()
    break
  }
  const { best, cost, bound } = frontier
  return { plan: best ?? first.plan, cost, bound: Math.min(cost, bound) }
}

/** Plans of ever shorter longest length, the best balance among them, and a bound on all plans left behind. */
class Frontier {
  best: SeatedPlan | undefined
  cost = Infinity
  bound = Infinity
  /** Longer lengths than this need not be looked at again. */
  limit = Infinity
  /** No plan within the limit has a lower mean. */
  private leastMean = 0
  private readonly values: Float64Array
  private readonly problem: PreparedProblem
  private readonly share: number
  /** No plan is shorter at its longest. */
  leastLongest = 0

  constructor(problem: PreparedProblem, share: number) {
    this.problem = problem
    this.share = share
    this.values = lengthsOf(problem)
  }

  add(plan: SeatedPlan): void {
    const { mean, longest } = measured(this.problem, plan.siteOf)
    const weight = sumOfWeights(this.problem)
    if (weight > 0) this.leastMean = Math.max(this.leastMean, plan.bound / weight)
    const value = this.balanceOf(mean, longest)
    if (value < this.cost) {
      this.best = plan
      this.cost = value
    }
    this.bound = Math.min(this.bound, this.balanceOf(this.leastMean, longest))
    const hopeful = this.share === 0 ? -Infinity : (this.cost - this.balanceOf(this.leastMean, 0)) / this.share
    const below = Math.min(indexOf(this.values, longest), indexOf(this.values, hopeful)) - 1
    this.limit = this.values[below] ?? -Infinity
  }

  /** Leaves the rest unexamined: what is known of it bounds it. */
  giveUp(): void {
    if (this.limit < this.leastLongest) return
    this.bound = Math.min(this.bound, this.balanceOf(this.leastMean, this.leastLongest))
  }

  known(): { readonly cost: number; readonly bound: number; readonly open: readonly number[] } {
    const rest = this.limit < this.leastLongest ? Infinity : this.balanceOf(this.leastMean, this.leastLongest)
    return { cost: this.cost, bound: Math.min(this.bound, rest, this.cost), open: [...(this.best?.open ?? [])] }
  }

  private balanceOf(mean: number, longest: number): number {
    return (1 - this.share) * mean + this.share * longest
  }
}
