import type { Progress } from '../location/steps.ts'
import { type Plan, planOf } from './plan.ts'
import type { Planning } from './planning.ts'

/**
 * The best plan that a search has found so far, everybody at the nearest session where it does not say otherwise; null
 * while it has none. It may break what is asked of the seats.
 */
export function provisionalPlan(
  { participants, candidates, asked: { km } }: Pick<Planning, 'participants' | 'candidates' | 'asked'>,
  { cost, open, siteOf }: Progress,
): Plan | null {
  const [first] = open
  if (first === undefined || cost === Infinity) return null
  const seats = participants.map((_, guest) => {
    const kmTo = (site: number): number => km[guest * candidates.length + site] ?? Infinity
    return siteOf?.[guest] ?? open.reduce((best, site) => (kmTo(site) < kmTo(best) ? site : best), first)
  })
  return planOf(participants, candidates, km, { open, seats })
}
