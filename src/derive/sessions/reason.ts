import { type Guest, type PlannedSession, personsAt } from './plan.ts'
import { type PlanSettings, roomIn } from './request.ts'

/**
 * Why a guest goes where it goes: the nearest session; moved by hand; the nearest session is full, or its own would lack
 * an ecosystem without it; or none of these, as where one change leads to another or a clock ended the search.
 */
export type Reason = 'nearest' | 'by-hand' | 'full' | 'mix' | 'whole'

/** Tells why. */
export function reasonOf(
  guest: Guest,
  session: PlannedSession,
  sessions: readonly PlannedSession[],
  { settings, moved }: { readonly settings: PlanSettings; readonly moved: ReadonlySet<string> },
): Reason {
  const { participant, km, next } = guest
  if (moved.has(participant.lieu.id)) return 'by-hand'
  if (next === null || km <= next.km) return 'nearest'
  const nearest = sessions.find(({ candidate }) => candidate.id === next.candidate.id)
  const seats = roomIn(next.candidate, settings)
  if (nearest !== undefined && personsAt(nearest) + participant.persons > seats) return 'full'
  const same = session.guests.filter((other) => other.participant.fiche.ecosysteme === participant.fiche.ecosysteme)
  return settings.mixed && same.length === 1 ? 'mix' : 'whole'
}
