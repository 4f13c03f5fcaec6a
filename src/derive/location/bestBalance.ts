import { crowdedLongestBound } from './crowdedLongestBound.ts'
import type { SeatedPlan } from './crowdedMedian.ts'
import { type ThresholdOutcome, lightened, lowest, seen } from './leastLongest.ts'
import { type PCentreResult, farthest, indexOf, lengthsOf, pCentre } from './pCentre.ts'
import { type MedianOutcome, measured, medianWithin } from './plan.ts'
import type { Effort } from './pMedian.ts'
import { type PreparedProblem, sumOfWeights } from './problem.ts'
import type { Progress, Steps } from './steps.ts'

/** Longest lengths that are examined, at most, and the gap that is not worth another. */
const LIMITS = 60
const CLOSE = 1e-6

/**
 * The plan that balances the mean against the longest length, (1 − share) × weighted mean + share × longest: the
 * cent-dian (J. Halpern, Management Science 24, 1978). The ε-constraint method (Y. Haimes, 1971): the p-median with
 * nothing longer than a limit, for limits that halve the range of longest lengths of which least is known; the bounds of
 * the ranges together bound every plan.
 */
export function* bestBalance(
  problem: PreparedProblem,
  count: number,
  share: number,
  effort: Effort,
): Steps<ThresholdOutcome> {
  const frontier = new Frontier(problem, share)
  const best = lowest()
  const first = yield* seen(medianWithin(problem, count, Infinity, lightened(effort)), (progress) =>
    best(frontier.early(progress)),
  )
  if (first.isInfeasible) return { isProven: first.isProven }
  frontier.add(first.plan)
  yield { phase: 'search', ...frontier.known() }
  const centre = yield* seen(pCentre(problem, count), () => frontier.known())
  const least = problem.isCrowded
    ? yield* crowdedLongestBound(
        problem,
        count,
        { least: centre.bound, most: measured(problem, first.plan.siteOf).longest },
        () => frontier.known(),
      )
    : centre.bound
  frontier.open(first.plan, least)
  for (let step = 0; step < LIMITS && frontier.next !== undefined; step += 1) {
    const within: MedianOutcome = yield* seen(
      medianWithin(problem, count, frontier.limit, { ...lightened(effort), ...startOf(centre, frontier.limit) }),
      () => frontier.known(),
    )
    frontier.settle(within)
    if (yield { phase: 'search', ...frontier.known() }) break
  }
  return { plan: frontier.best ?? first.plan, cost: frontier.cost, bound: frontier.bound }
}

/** The p-centre's sites, where they keep to a limit. */
function startOf({ open, cost }: PCentreResult, limit: number): { readonly start?: Int32Array } {
  return open === undefined || cost > limit ? {} : { start: open }
}

/** Plans whose longest length is one of a range of the lengths that occur; none of them has a lower mean. */
interface Range {
  readonly low: number
  readonly high: number
  readonly mean: number
}

/** The best plan, and what is known of the plans in ranges not looked into, or left behind. */
class Frontier {
  best: SeatedPlan | undefined
  cost = Infinity
  private ranges: Range[] = []
  private behind = Infinity
  private leastBalance = 0
  private isOpened = false
  private readonly values: Float64Array
  private readonly problem: PreparedProblem
  private readonly share: number

  constructor(problem: PreparedProblem, share: number) {
    this.problem = problem
    this.share = share
    this.values = lengthsOf(problem)
  }

  /** What no plan can go below. */
  get bound(): number {
    const open = this.ranges.map((range) => this.boundOf(range))
    return Math.min(this.cost, Math.max(this.leastBalance, Math.min(this.behind, ...open)))
  }

  /** The range where the best plan may be the best, if any may be better than the one at hand. */
  get next(): Range | undefined {
    const [first] = this.ranges.toSorted((a, b) => this.boundOf(a) - this.boundOf(b))
    return first !== undefined && this.boundOf(first) < this.cost * (1 - CLOSE) ? first : undefined
  }

  /** The middle of that range. */
  get limit(): number {
    const { low, high } = this.next ?? { low: 0, high: 0 }
    return this.values[(low + high) >> 1] ?? Infinity
  }

  /** What a plan of the first search, for the total, is worth. */
  early({ cost, open, siteOf }: Progress): Omit<Progress, 'phase'> {
    if (cost === Infinity) return { cost, bound: 0, open }
    const longest = siteOf === undefined ? farthest(this.problem, open) : measured(this.problem, siteOf).longest
    return { cost: this.balanceOf(this.meanOf(cost), longest), bound: 0, open }
  }

  /** Keeps a plan if it is the best; returns its longest length. */
  add(plan: SeatedPlan): number {
    const { mean, longest } = measured(this.problem, plan.siteOf)
    const value = this.balanceOf(mean, longest)
    if (value < this.cost) {
      this.best = plan
      this.cost = value
    }
    return longest
  }

  /** Opens the range below a plan of least mean: from the least longest length to its own. */
  open(plan: SeatedPlan, leastLongest: number): void {
    const mean = this.meanOf(plan.bound)
    const low = indexOf(this.values, leastLongest)
    this.leave(plan, { low, high: this.values.length - 1, mean })
    this.leastBalance = this.balanceOf(mean, leastLongest)
    this.isOpened = true
  }

  /** Splits the next range at its middle by what is found there. */
  settle(within: MedianOutcome): void {
    const range = this.next
    if (range === undefined) return
    const middle = (range.low + range.high) >> 1
    this.ranges = this.ranges.filter(({ low }) => low !== range.low)
    if (middle < range.high) this.ranges.push({ ...range, low: middle + 1 })
    if (!within.isInfeasible) {
      const mean = Math.max(range.mean, this.meanOf(within.plan.bound))
      this.leave(within.plan, { low: range.low, high: middle, mean })
    } else if (!within.isProven) this.behind = Math.min(this.behind, this.boundOf(range))
  }

  known(): Omit<Progress, 'phase'> {
    return { cost: this.cost, bound: this.isOpened ? this.bound : 0, open: [...(this.best?.open ?? [])] }
  }

  /** Leaves behind the plans of a range as long as the one found in it or longer; the shorter ones stay. */
  private leave(plan: SeatedPlan, { low, high, mean }: Range): void {
    const longest = this.add(plan)
    const below = Math.min(high, indexOf(this.values, longest) - 1)
    this.behind = Math.min(this.behind, this.balanceOf(mean, longest))
    if (below >= low) this.ranges.push({ low, high: below, mean })
  }

  private boundOf({ low, mean }: Range): number {
    return this.balanceOf(mean, this.values[low] ?? 0)
  }

  private meanOf(total: number): number {
    const weight = sumOfWeights(this.problem)
    return weight === 0 ? 0 : total / weight
  }

  private balanceOf(mean: number, longest: number): number {
    return (1 - this.share) * mean + this.share * longest
  }
}
