import type { Impossible } from '../location/impossible.ts'
import type { LocationRequest } from '../location/solve.ts'
import type { LocationProblem } from '../location/problem.ts'
import type { Candidate } from './candidates.ts'
import { distanceMatrix } from './distances.ts'
import type { Participant } from './participants.ts'

/** What the one who plans asks for. */
export interface PlanSettings {
  readonly sessions: number
  /** Farthest that anyone may go, in kilometres: as few sessions as that takes, whatever `sessions` says. */
  readonly portee?: number | null
  readonly objectif: 'total' | 'plus-loin' | 'equilibre'
  /** Most people in one session; null without a limit. */
  readonly capacite: number | null
  /** Whether each département of a participant has a session, and each session both ecosystems. */
  readonly everywhere: boolean
  readonly mixed: boolean
  /** Ids of the candidates that must host. */
  readonly forced: readonly string[]
  /** Ids of the candidates that hosted last time, and what their distances are multiplied by. */
  readonly used?: { readonly ids: readonly string[]; readonly factor: number }
}

/** Why there can be no plan: what the solver says, or what shows before it is asked. */
export type PlanRefusal =
  | Impossible
  | { readonly code: 'one-ecosystem' }
  | { readonly code: 'imposed-excluded'; readonly id: string }
  | { readonly code: 'more-sessions-than-guests'; readonly guests: number; readonly count: number }

/** A question that the solver understands, with the distances from which the answer is read. */
export interface PlanRequest {
  readonly problem: LocationProblem
  readonly request: LocationRequest
  readonly km: Float64Array
  /** What the solver's numbers of groups and kinds stand for. */
  readonly departements: readonly string[]
  /** What the solver cannot see, since it is told only of what is there; null when it may be asked. */
  readonly refusal: PlanRefusal | null
}

const OBJECTIVES = { total: 'total', 'plus-loin': 'longest', equilibre: 'balance' } as const

/** Puts a plan's settings as a location problem: guests are clients, candidates sites, départements groups. */
export function requestOf(
  participants: readonly Participant[],
  candidates: readonly Candidate[],
  settings: PlanSettings,
): PlanRequest {
  const { sessions, portee = null, objectif, everywhere, mixed, forced, used } = settings
  const km = distanceMatrix(participants, candidates)
  const departements = [...new Set(participants.map(({ lieu }) => lieu.departement))].toSorted()
  const ecosystemes = [...new Set(participants.map(({ fiche }) => fiche.ecosysteme ?? ''))].toSorted()
  const hasPast = used !== undefined && used.factor !== 1 && candidates.some(({ id }) => used.ids.includes(id))
  const problem: LocationProblem = {
    clients: participants.length,
    sites: candidates.length,
    distances: km,
    weights: Float64Array.from(participants, ({ weight }) => weight),
    fixed: Int8Array.from(candidates, ({ id }) => (forced.includes(id) ? 1 : 0)),
    capacities: Float64Array.from(candidates, (candidate) => roomIn(candidate, settings)),
    sizes: Int32Array.from(participants, ({ persons }) => persons),
    ...(portee !== null && { reach: portee }),
    ...(hasPast && { factors: Float64Array.from(candidates, ({ id }) => (used.ids.includes(id) ? used.factor : 1)) }),
    ...(everywhere && { groups: Int32Array.from(candidates, ({ departement }) => departements.indexOf(departement)) }),
    ...(mixed && {
      kinds: Int32Array.from(participants, ({ fiche }) => ecosystemes.indexOf(fiche.ecosysteme ?? '')),
    }),
  }
  const request: LocationRequest = {
    count: portee === null ? sessions : 'fewest',
    objective: OBJECTIVES[objectif],
  }
  const refusal = refusalOf(participants, candidates, settings, departements)
  return { problem, request, km, departements, refusal }
}

/** How many people a session there may hold: what is asked, or less where the room says so; Infinity without a limit. */
export function roomIn({ capacite: room }: Candidate, { capacite }: Pick<PlanSettings, 'capacite'>): number {
  return Math.min(capacite ?? Infinity, room ?? Infinity)
}

function refusalOf(
  participants: readonly Participant[],
  candidates: readonly Candidate[],
  { sessions, portee = null, everywhere, mixed, forced }: PlanSettings,
  departements: readonly string[],
): PlanRefusal | null {
  if (participants.length === 0) return { code: 'nothing-to-serve' }
  const excluded = forced.find((host) => candidates.every(({ id }) => id !== host))
  if (excluded !== undefined) return { code: 'imposed-excluded', id: excluded }
  const closed = departements.findIndex((code) => candidates.every(({ departement }) => departement !== code))
  if (everywhere && closed !== -1) return { code: 'group-closed', group: closed }
  if (mixed && new Set(participants.map(({ fiche }) => fiche.ecosysteme)).size < 2) return { code: 'one-ecosystem' }
  if (portee === null && sessions > participants.length) {
    return { code: 'more-sessions-than-guests', guests: participants.length, count: sessions }
  }
  return null
}
