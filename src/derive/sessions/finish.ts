import type { Refusal, Solution } from '../location/plan.ts'
import { type ByHand, type HandPlan, planByHand } from './byHand.ts'
import { candidatesOf } from './candidates.ts'
import { type Frozen, frozenFaults, frozenSeats, frozenSolution, staleSeats } from './frozen.ts'
import { pairsOf } from './pairs.ts'
import type { PlanSources, Planning } from './planning.ts'
import { seatedByDistance } from './seats.ts'

/** A plan with its changes by hand. */
export interface FinishedPlan {
  readonly solution: Solution
  readonly hand: HandPlan
  /** Whether it is one that was kept, and not what a search has found. */
  readonly isFrozen: boolean
}

/**
 * What becomes of a solver's answer: who goes where by distance alone, then the changes by hand. A plan that was kept needs
 * no answer but for its bound. Null when there is no plan (yet).
 */
export function finishPlan(
  { atlas, communes }: Pick<PlanSources, 'atlas' | 'communes'>,
  planning: Planning,
  answer: Solution | Refusal | null,
  choices: ByHand & Pick<Frozen, 'fige' | 'sieges'>,
): FinishedPlan | null {
  const added = pairsOf(choices.remplaces).map(([, to]) => to)
  const extras = (): ReturnType<typeof candidatesOf> =>
    candidatesOf(atlas, communes, { leastPopulation: Infinity, added, excluded: [] })
  const kept = frozenSeats(planning, choices)
  if (kept !== null) {
    const hand = planByHand(planning, kept, extras(), choices, true)
    // Compared as it was kept, as its cost is: changes by hand may mend, or break, what is asked.
    const faults = frozenFaults(planning, kept)
    const solution = frozenSolution(planning, kept, faults.length === 0 ? answer : null)
    const stale = [...hand.stale, ...staleSeats(planning, choices)]
    return { solution, hand: { ...hand, stale }, isFrozen: true }
  }
  if (answer?.isPossible !== true) return null
  const solution = seatedByDistance(planning.asked.problem, answer)
  return { solution, hand: planByHand(planning, solution, extras(), choices), isFrozen: false }
}
