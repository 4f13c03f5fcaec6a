import { reprice } from '../location/explain.ts'
import { type Objective, type Solution, measured } from '../location/plan.ts'
import { type LocationProblem, type PreparedProblem, prepare } from '../location/problem.ts'

/** A constraint that a problem may do without. */
type Optional = 'factors' | 'groups' | 'reach' | 'capacities' | 'kinds'

/** A problem with some of its constraints left out. */
function without(problem: LocationProblem, ...names: readonly Optional[]): LocationProblem {
  // What is left out is optional.
  return Object.fromEntries(
    Object.entries(problem).filter(([name]) => !names.some((one) => one === name)),
  ) as unknown as LocationProblem
}

/**
 * A plan in which nobody is sent farther because a place has hosted before: that weighs in which places are chosen, not in
 * who goes to which. Its cost is measured anew with the factors, so that the bound still says how good it is.
 */
export function seatedByDistance(problem: LocationProblem, answer: Solution): Solution {
  if (problem.factors === undefined) return answer
  const longest = measured(prepare(without(problem, 'factors')), answer.siteOf).longest
  const reach = Math.min(problem.reach ?? Infinity, longest)
  const again = reprice({ ...without(problem, 'factors'), reach }, answer.open, answer.siteOf)
  if (!again.isPossible) return answer
  const prepared = prepare(problem)
  const { total, longest: farthest } = measured(prepared, again.siteOf)
  const cost = costOf(prepared, again.siteOf, answer.objective)
  return { ...answer, siteOf: again.siteOf, cost, total, longest: farthest }
}

/** What an objective is worth in an assignment. */
export function costOf(problem: PreparedProblem, siteOf: ArrayLike<number>, objective: Objective): number {
  const { total, longest, mean } = measured(problem, siteOf)
  if (objective === 'total') return total
  return objective === 'longest' ? longest : (mean + longest) / 2
}

/**
 * The seats at least total for sites chosen by hand. Where not everything asked for can be kept, départements give way
 * first, then the longest distance, then all the rest: what gave way is for the caller to see and to say.
 */
export function seatsByHand(
  problem: LocationProblem,
  open: readonly number[],
  before: readonly number[],
): readonly number[] {
  const kept = [
    without(problem, 'factors'),
    without(problem, 'factors', 'groups'),
    without(problem, 'factors', 'groups', 'reach'),
    without(problem, 'factors', 'groups', 'reach', 'capacities', 'kinds'),
  ]
  for (const asked of kept) {
    const priced = reprice(asked, open, before)
    if (priced.isPossible) return priced.siteOf
  }
  return before
}
