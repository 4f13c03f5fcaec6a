import { type Impossible, impossibleByCount } from './impossible.ts'
import {
  type MedianOutcome,
  type Method,
  type Objective,
  type Refusal,
  type Solution,
  measured,
  medianWithin,
} from './plan.ts'
import type { Effort } from './pMedian.ts'
import { type LocationProblem, type PreparedProblem, prepare } from './problem.ts'
import { bestBalance } from './bestBalance.ts'
import { type ThresholdOutcome, leastLongest } from './leastLongest.ts'
import { fewestSites } from './fewest.ts'
import { relievingOf } from './relieving.ts'
import type { Steps } from './steps.ts'

/** What is asked of a problem. */
export interface LocationRequest {
  /** How many sites are open, or the fewest with which there is a plan (within `reach`, for one). */
  readonly count: number | 'fewest'
  readonly objective: Objective
  /** For `balance`: what the longest length counts, from 0 to 1; the weighted mean counts the rest. Half by default. */
  readonly share?: number
  readonly seed?: number
  /** How much to do: fewer steps end sooner, with a wider gap. */
  readonly dualSteps?: number
  readonly rounds?: number
}

const SHARE = 0.5
const USUAL: Effort = { seed: 1, dualSteps: 1000, rounds: 40 }

/**
 * Finds the sites to open and the site of every client, with a bound that no plan can go below, or says which constraint
 * leaves no plan. A generator of progress (see `Steps`): `finish(solve(…))` runs it to its end; asked to stop it returns
 * the best plan so far with what is proven by then. Deterministic for a seed when it is left to end.
 */
export function* solve(given: LocationProblem, request: LocationRequest): Steps<Solution | Refusal> {
  const problem = prepare(given)
  const effort: Effort = {
    seed: request.seed ?? USUAL.seed,
    dualSteps: request.dualSteps ?? USUAL.dualSteps,
    rounds: request.rounds ?? USUAL.rounds,
  }
  if (request.count !== 'fewest') {
    const reason = impossibleByCount(problem, request.count)
    if (reason !== undefined) return refusal(reason)
    return yield* solveFor(problem, request, request.count, request.count, effort)
  }
  const fewest = yield* fewestSites(problem, effort)
  if (fewest.count === undefined) return refusal(fewest.reason)
  return yield* solveFor(problem, request, fewest.count, fewest.bound, effort)
}

function* solveFor(
  problem: PreparedProblem,
  { objective, share = SHARE }: LocationRequest,
  count: number,
  countBound: number,
  effort: Effort,
): Steps<Solution | Refusal> {
  const outcome = yield* outcomeOf(problem, objective, count, share, effort)
  if (outcome.plan === undefined) {
    const relieving = yield* relievingOf(problem, count, effort)
    return refusal({ code: 'together', relieving, isProven: outcome.isProven })
  }
  const { open, siteOf } = outcome.plan
  return {
    isPossible: true,
    open: [...open].toSorted((a, b) => a - b),
    siteOf: [...siteOf],
    objective,
    cost: outcome.cost,
    bound: outcome.bound,
    ...totalAndLongest(problem, siteOf),
    count,
    countBound,
    methods: methodsOf(problem, objective),
  }
}

function* outcomeOf(
  problem: PreparedProblem,
  objective: Objective,
  count: number,
  share: number,
  effort: Effort,
): Steps<ThresholdOutcome> {
  if (objective === 'longest') return yield* leastLongest(problem, count, effort)
  if (objective === 'balance') return yield* bestBalance(problem, count, share, effort)
  const outcome: MedianOutcome = yield* medianWithin(problem, count, Infinity, effort)
  if (outcome.plan === undefined) return { isProven: outcome.isProven }
  return { plan: outcome.plan, cost: outcome.plan.cost, bound: outcome.plan.bound }
}

function totalAndLongest(problem: PreparedProblem, siteOf: ArrayLike<number>): { total: number; longest: number } {
  const { total, longest } = measured(problem, siteOf)
  return { total, longest }
}

function methodsOf({ isCrowded }: PreparedProblem, objective: Objective): readonly Method[] {
  return [
    'swap',
    'lagrangian',
    isCrowded ? 'flow' : 'branch-and-bound',
    ...(objective === 'total' ? [] : (['covering'] as const)),
    ...(objective === 'balance' ? (['thresholds'] as const) : []),
  ]
}

function refusal(reason: Impossible): Refusal {
  return { isPossible: false, reason }
}
