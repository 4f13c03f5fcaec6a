import type { LonLat } from '../../domain/dataset.ts'
import type { PlacedLieu } from '../../domain/publish.ts'
import type { Session } from '../../domain/tables/sessions.ts'
import type { Atlas, Fiche } from '../atlas.ts'

/** A published session that is decided and still to come. */
export interface AnnouncedSession {
  readonly session: Session
  /** Announced, then called off: it is told, but no longer drawn. */
  readonly isCancelled: boolean
  /** Where it is held; null when that is not published. */
  readonly host: { readonly fiche: Fiche; readonly lieu: PlacedLieu } | null
}

/** A place where sessions are held, as the map draws it. */
export interface SessionOnMap {
  readonly acteur: string
  readonly position: LonLat
  /** What the map says of it. */
  readonly nom: string
}

/** The decided sessions from today on (YYYY-MM-DD), in the order of their days; those that are only proposed are not told. */
export function announcedSessions(
  sessions: readonly Session[],
  { fiches }: Atlas,
  today: string,
): readonly AnnouncedSession[] {
  const coming = sessions.filter(
    ({ statut, date }) => (statut === 'confirmee' || statut === 'annulee') && date >= today,
  )
  if (coming.length === 0) return []
  const hosts = new Map(fiches.flatMap((fiche) => fiche.lieux.map((lieu) => [lieu.id, { fiche, lieu }] as const)))
  return coming
    .map((session) => ({
      session,
      isCancelled: session.statut === 'annulee',
      host: hosts.get(session.lieu_id ?? '') ?? null,
    }))
    .toSorted(({ session: a }, { session: b }) => keyOf(a).localeCompare(keyOf(b)))
}

function keyOf({ date, debut, id }: Session): string {
  return `${date} ${debut} ${id}`
}
