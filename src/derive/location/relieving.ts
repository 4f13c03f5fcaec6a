import type { Constraint } from './impossible.ts'
import { medianWithin } from './plan.ts'
import type { Effort } from './pMedian.ts'
import type { PreparedProblem } from './problem.ts'
import type { Steps } from './steps.ts'

/**
 * The constraints of which dropping any single one lets a plan be found (with `count`: one more site). Found by solving
 * without each in turn, so one that is not named may still be to blame together with another.
 */
export function* relievingOf(problem: PreparedProblem, count: number, effort: Effort): Steps<readonly Constraint[]> {
  const relieving: Constraint[] = []
  for (const [constraint, without] of alternatives(problem)) {
    const more = constraint === 'count' ? count + 1 : count
    if (more > problem.sites) continue
    const outcome = yield* medianWithin(without, more, Infinity, { ...effort, dualSteps: 200, rounds: 5 })
    if (!outcome.isInfeasible) relieving.push(constraint)
  }
  return relieving
}

function alternatives(problem: PreparedProblem): readonly (readonly [Constraint, PreparedProblem])[] {
  const { clients, sites, allLengths, capacities, kindLabels, groupLabels, fixed } = problem
  const isRoomy = capacities.every((capacity) => capacity === Infinity)
  const all: readonly (readonly [Constraint, boolean, Partial<PreparedProblem>])[] = [
    ['count', true, {}],
    ['reach', problem.lengths.some((length, at) => length !== allLengths[at]), { lengths: allLengths }],
    ['fixed', fixed.some((value) => value !== 0), { fixed: new Int8Array(sites) }],
    ['groups', groupLabels.length > 0, { groups: new Int32Array(sites).fill(-1), groupLabels: [] }],
    ['capacities', !isRoomy, { capacities: new Float64Array(sites).fill(Infinity), isCrowded: kindLabels.length > 0 }],
    ['kinds', kindLabels.length > 0, { kinds: new Int32Array(clients).fill(-1), kindLabels: [], isCrowded: !isRoomy }],
  ]
  return all.filter(([, isSet]) => isSet).map(([name, , change]) => [name, { ...problem, ...change }])
}
