import { costMatrixOf } from './costMatrix.ts'
import { CrowdedRelaxation } from './crowdedRelaxation.ts'
import { Dual } from './lagrangian.ts'
import { type PreparedProblem, rulesOf } from './problem.ts'
import { indexOf, lengthsOf } from './pCentre.ts'
import type { Progress, Steps } from './steps.ts'

/** Steps of the dual for one limit, without a better bound before it slows down, and what is not rounding. */
const DUAL_STEPS = 160
const PATIENCE = 8
const ROUNDING = 1e-6

/**
 * A longest length that no plan can go below, capacities and kinds counted: bisection over the lengths between two known
 * ones. A limit is too short where the Lagrangian dual of "serve everybody, at 1 for each beyond the limit" is above
 * nothing: no sites can then serve everybody within it. Where the dual stays at nothing the limit is taken as possible, so
 * that the bound holds whatever is given up.
 */
export function* crowdedLongestBound(
  problem: PreparedProblem,
  count: number,
  { least, most }: { readonly least: number; readonly most: number },
  known: () => Omit<Progress, 'phase'>,
): Steps<number> {
  const values = lengthsOf(problem)
  let low = indexOf(values, least)
  // Often the seats are not what makes the way long, and the first of the lengths will do.
  if (!(yield* isTooShort(problem, count, least, known))) return least
  for (let high = indexOf(values, most); low < high;) {
    const middle = (low + high) >> 1
    if (yield* isTooShort(problem, count, values[middle] ?? 0, known)) low = middle + 1
    else high = middle
    if (yield { phase: 'bound', ...known() }) break
  }
  return values[low] ?? least
}

function* isTooShort(
  problem: PreparedProblem,
  count: number,
  limit: number,
  known: () => Omit<Progress, 'phase'>,
): Steps<boolean> {
  const { clients, sites, lengths } = problem
  const costs = costMatrixOf(
    clients,
    sites,
    lengths.map((length) => (length > limit ? 1 : 0)),
  )
  const dual = new Dual(clients, sites, count)
  const relaxation = new CrowdedRelaxation(costs, problem)
  const rules = rulesOf(problem, count)
  dual.restart(new Float64Array(clients).fill(0.5), 1)
  for (let step = 0; step < DUAL_STEPS && !dual.isSpent; step += 1) {
    dual.step(relaxation, rules, 2, PATIENCE)
    if (dual.bound > ROUNDING) return true
    if (step % 8 === 7 && (yield { phase: 'bound', ...known() }) === true) return false
  }
  return false
}
