import type { Atlas } from '../atlas.ts'
import type { Solution } from '../location/plan.ts'
import type { HandPlan } from './byHand.ts'
import { introductionsOf } from './introductions.ts'
import { personsAt } from './plan.ts'

/** What plans are compared by. Kilometres one way, as the crow flies. */
export interface PlanFigures {
  readonly sessions: number
  readonly persons: number
  readonly totalKm: number
  readonly meanKm: number
  readonly farthestKm: number
  /** Half-way between the mean and the farthest. */
  readonly balanceKm: number
  /** People at the smallest and at the largest session. */
  readonly fewest: number
  readonly most: number
  /** Sessions that both ecosystems attend. */
  readonly mixed: number
  /** Pairs of organisations of two ecosystems, without a known tie, that sit in one session. */
  readonly fresh: number
  /** How far the plan that was found is above the best possible one at most, as a share; Infinity when nothing is known. */
  readonly gap: number
  /** Changes by hand, and things asked for that they break. */
  readonly changes: number
  readonly faults: number
}

/** The figures of a plan with its changes by hand. */
export function figuresOf(
  atlas: Atlas,
  { plan, changes, faults }: HandPlan,
  { cost, bound }: Pick<Solution, 'cost' | 'bound'>,
): PlanFigures {
  const sizes = plan.sessions.map((session) => personsAt(session))
  const persons = sizes.reduce((sum, size) => sum + size, 0)
  const meanKm = persons === 0 ? 0 : plan.totalKm / persons
  const ecosystemesAt = plan.sessions.map(
    ({ guests }) => new Set(guests.map(({ participant }) => participant.fiche.ecosysteme)).size,
  )
  return {
    sessions: sizes.length,
    persons,
    totalKm: plan.totalKm,
    meanKm,
    farthestKm: plan.farthestKm,
    balanceKm: (meanKm + plan.farthestKm) / 2,
    fewest: Math.min(...sizes),
    most: Math.max(...sizes),
    mixed: ecosystemesAt.filter((count) => count > 1).length,
    fresh: introductionsOf(atlas, plan, []).fresh,
    gap: bound > 0 ? Math.max(0, cost / bound - 1) : cost <= 0 ? 0 : Infinity,
    changes: changes.length,
    faults: faults.length,
  }
}
