import type { Candidate } from './candidates.ts'
import type { Participant } from './participants.ts'

/** A participant at the session it goes to. */
export interface Guest {
  readonly participant: Participant
  /** As the crow flies. */
  readonly km: number
  /** The other session that is nearest to it, and how far that is; null when there is but one. */
  readonly next: { readonly candidate: Candidate; readonly km: number } | null
}

/** A session: where, and who goes there, the farthest first. `totalKm` adds up what each person travels, one way. */
export interface PlannedSession {
  readonly candidate: Candidate
  readonly guests: readonly Guest[]
  readonly totalKm: number
  readonly farthestKm: number
}

/** Where the sessions are held and who goes where; the sessions from north to south. */
export interface Plan {
  readonly sessions: readonly PlannedSession[]
  readonly totalKm: number
  readonly farthestKm: number
}

/**
 * Reads a solver's answer: `open` are places in `candidates`, `seats` say for each participant the place in `candidates`
 * of its session, `km` is the matrix of `distanceMatrix`.
 */
export function planOf(
  participants: readonly Participant[],
  candidates: readonly Candidate[],
  km: Float64Array,
  { open, seats }: { readonly open: readonly number[]; readonly seats: ArrayLike<number> },
): Plan {
  const between = (guest: number, host: number): number => km[guest * candidates.length + host] ?? Infinity
  const sessions = open.flatMap((host): readonly PlannedSession[] => {
    const candidate = candidates[host]
    if (candidate === undefined) return []
    const guests = participants.flatMap((participant, index): readonly Guest[] => {
      if (seats[index] !== host) return []
      const others = open.filter((other) => other !== host)
      const nearest = others.toSorted((a, b) => between(index, a) - between(index, b))[0]
      const other = nearest === undefined ? undefined : candidates[nearest]
      const next =
        nearest === undefined || other === undefined ? null : { candidate: other, km: between(index, nearest) }
      return [{ participant, km: between(index, host), next }]
    })
    return [
      {
        candidate,
        guests: guests.toSorted((a, b) => b.km - a.km),
        totalKm: guests.reduce((sum, { participant, km: far }) => sum + participant.persons * far, 0),
        farthestKm: guests.reduce((most, guest) => Math.max(most, guest.km), 0),
      },
    ]
  })
  // Added up in the order shown: the same plan has the same total, to the last digit, however it was come by.
  const ordered = sessions.toSorted((a, b) => b.candidate.position[1] - a.candidate.position[1])
  return {
    sessions: ordered,
    totalKm: ordered.reduce((sum, { totalKm }) => sum + totalKm, 0),
    farthestKm: ordered.reduce((most, { farthestKm }) => Math.max(most, farthestKm), 0),
  }
}

/** How many people come to a session, or to several. */
export function personsAt(...sessions: readonly PlannedSession[]): number {
  return sessions.reduce(
    (sum, { guests }) => sum + guests.reduce((persons, { participant }) => persons + participant.persons, 0),
    0,
  )
}
