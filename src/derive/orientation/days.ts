import type { WeeklyHours } from '../../domain/siteData.ts'
import { JOURS, type Profile } from './need.ts'
import { type Reason, note, reason } from './verdict.ts'

/** The days on which a place is open, a bit each from Monday; 0 when nobody knows. */
export function openDays(hours: WeeklyHours | undefined): number {
  return (hours?.days ?? []).reduce((mask, day, index) => (day.length > 0 ? mask | (1 << index) : mask), 0)
}

/**
 * Whether a place is open on a day that suits somebody. Hours are those of the welcome desk: when no day is shared, it is
 * to be asked whether another moment will do; when they are unknown, that decides nothing.
 */
export function jours(open: number, { jours: free }: Pick<Profile, 'jours'>): Reason | null {
  if (free.length === 0) return null
  if (open === 0) return note('jours', 'jours-inconnus')
  const days = JOURS.filter((_, index) => (open & (1 << index)) !== 0)
  const shared = days.filter((day) => free.includes(day))
  return shared.length > 0
    ? reason('jours', 'oui', 'jours-communs', shared)
    : reason('jours', 'a-verifier', 'jours-autres', days)
}
