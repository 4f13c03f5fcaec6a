import type { Candidate } from './candidates.ts'
import type { Participant } from './participants.ts'
import { type Plan, personsAt } from './plan.ts'
import { type PlanSettings, roomIn } from './request.ts'

/** Something asked for that a plan, changed by hand, does not keep. */
export type Fault =
  | { readonly code: 'too-full'; readonly candidate: Candidate; readonly persons: number; readonly seats: number }
  | { readonly code: 'one-ecosystem'; readonly candidate: Candidate; readonly lacking: readonly string[] }
  | { readonly code: 'empty'; readonly candidate: Candidate }
  | { readonly code: 'imposed-left'; readonly candidate: Candidate }
  | { readonly code: 'departement-without'; readonly departement: string }
  | { readonly code: 'too-far'; readonly participant: Participant; readonly km: number; readonly portee: number }

/**
 * All that a plan does not keep of what was asked. Of a plan that the solver made, only a place that is imposed may be empty:
 * nobody has it as the nearest. `candidates` are those that may host, among which those imposed are.
 */
export function planFaults(
  { sessions }: Plan,
  settings: PlanSettings,
  candidates: readonly Candidate[],
): readonly Fault[] {
  const { portee = null, everywhere, mixed, forced } = settings
  const all = sessions.flatMap(({ guests }) => guests)
  const ecosystemes = new Set(all.map(({ participant }) => participant.fiche.ecosysteme ?? ''))
  const inSessions = sessions.flatMap((session): readonly Fault[] => {
    const { candidate, guests } = session
    const persons = personsAt(session)
    const seats = roomIn(candidate, settings)
    const present = new Set(guests.map(({ participant }) => participant.fiche.ecosysteme ?? ''))
    const lacking = mixed ? [...ecosystemes].filter((code) => !present.has(code)) : []
    return [
      ...(persons > seats ? [{ code: 'too-full', candidate, persons, seats } as const] : []),
      ...(guests.length === 0 ? [{ code: 'empty', candidate } as const] : []),
      ...(guests.length > 0 && lacking.length > 0 ? [{ code: 'one-ecosystem', candidate, lacking } as const] : []),
    ]
  })
  const hosts = new Set(sessions.map(({ candidate }) => candidate.departement))
  const held = new Set(sessions.map(({ candidate }) => candidate.id))
  const left = candidates.filter(({ id }) => forced.includes(id) && !held.has(id))
  const departements = new Set(all.map(({ participant }) => participant.lieu.departement))
  const without = everywhere ? [...departements].filter((code) => !hosts.has(code)).toSorted() : []
  const far = portee === null ? [] : all.filter(({ km }) => km > portee)
  return [
    ...inSessions,
    ...left.map((candidate) => ({ code: 'imposed-left', candidate }) as const),
    ...without.map((departement) => ({ code: 'departement-without', departement }) as const),
    ...far.map(({ participant, km }) => ({ code: 'too-far', participant, km, portee: portee ?? 0 }) as const),
  ]
}
