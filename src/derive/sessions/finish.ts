import type { Solution } from '../location/plan.ts'
import { type ByHand, type HandPlan, planByHand } from './byHand.ts'
import { candidatesOf } from './candidates.ts'
import { pairsOf } from './pairs.ts'
import type { PlanSources, Planning } from './planning.ts'
import { seatedByDistance } from './seats.ts'

/** What becomes of a solver's answer: who goes where by distance alone, then the changes by hand. */
export function finishPlan(
  { atlas, communes }: Pick<PlanSources, 'atlas' | 'communes'>,
  planning: Planning,
  answer: Solution,
  changes: ByHand,
): { readonly solution: Solution; readonly hand: HandPlan } {
  const solution = seatedByDistance(planning.asked.problem, answer)
  const added = pairsOf(changes.remplaces).map(([, to]) => to)
  const extras = candidatesOf(atlas, communes, { leastPopulation: Infinity, added, excluded: [] })
  return { solution, hand: planByHand(planning, solution, extras, changes) }
}
