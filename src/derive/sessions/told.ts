import type { Terme } from '../../domain/tables/vocabulaire.ts'
import { daysOf } from './days.ts'
import type { Plan, PlannedSession } from './plan.ts'
import { roomIn } from './request.ts'

/** A planned session with when it is held: what invitations, sheets and files tell of it. */
export interface ToldSession {
  /** Its number on the page, from 1. */
  readonly numero: number
  readonly sujet: Terme
  readonly session: PlannedSession
  /** YYYY-MM-DD; null as long as no day is chosen. */
  readonly jour: string | null
  /** Hours of Paris, `09:30`. */
  readonly debut: string
  readonly fin: string
  /** How many people it may hold: what was asked, or less where the room says so; null without a limit. */
  readonly places: number | null
}

/** When the sessions of a plan are held and how many people each may hold, as the address bar keeps it. */
interface When {
  readonly dates: readonly string[]
  readonly debut: string
  readonly fin: string
  readonly capacite: number | null
}

/** The sessions of a plan, in its order, with their days. */
export function toldSessions(
  { sessions }: Plan,
  sujet: Terme,
  { dates, debut, fin, capacite }: When,
): readonly ToldSession[] {
  const days = daysOf(dates)
  return sessions.map((session, index) => ({
    numero: index + 1,
    sujet,
    session,
    jour: days.get(session.candidate.id) ?? null,
    debut,
    fin,
    places: finite(roomIn(session.candidate, { capacite })),
  }))
}

/** `droit-des-etrangers-bourges-18-2027-01-21`: no two sessions of a theme share a place and a day. Null without a day. */
export function sessionId({ sujet, session: { candidate }, jour }: ToldSession): string | null {
  if (jour === null) return null
  const where = candidate.isPlace ? candidate.id : `${candidate.commune} ${candidate.departement}`
  return [sujet.code, where, jour]
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

/**
 * The addresses to write to, each once: that of the place, else of its organisation. They are those of services; the
 * checks of the data refuse a person's. `without` counts the places invited that have none.
 */
export function addressesOf(sessions: readonly ToldSession[]): {
  readonly addresses: readonly string[]
  readonly without: number
} {
  const found = sessions.flatMap(({ session }) =>
    session.guests.map(({ participant: { fiche, lieu } }) => lieu.courriel ?? fiche.acteur.courriel),
  )
  return {
    addresses: [...new Set(found.filter((address) => address !== null))],
    without: found.filter((address) => address === null).length,
  }
}
