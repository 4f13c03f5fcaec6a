import type { Progress } from '../location/steps.ts'
import { nearestHost } from './nearestHost.ts'
import { type Plan, planOf } from './plan.ts'
import type { Planning } from './planning.ts'

/**
 * The best plan that a search has found so far, everybody at the nearest session where it does not say otherwise; null
 * while it has none. It may break what is asked of the seats.
 */
export function provisionalPlan(
  planning: Pick<Planning, 'participants' | 'candidates' | 'asked'>,
  { cost, open, siteOf }: Progress,
): Plan | null {
  const { participants, candidates, asked } = planning
  const [first] = open
  if (first === undefined || cost === Infinity) return null
  const nearest = nearestHost(planning, open, first)
  const seats = participants.map((_, guest) => siteOf?.[guest] ?? nearest(guest))
  return planOf(participants, candidates, asked.km, { open, seats })
}
