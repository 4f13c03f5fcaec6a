import type { Located } from './readTable.ts'
import type { Acteur } from './tables/acteurs.ts'
import type { BesoinRow } from './tables/besoins.ts'
import type { Commune } from './tables/communes.ts'
import type { Lieu } from './tables/lieux.ts'
import type { Partenariat } from './tables/partenariats.ts'
import type { Service } from './tables/services.ts'
import type { Session } from './tables/sessions.ts'
import type { Traduction } from './tables/traductions.ts'
import type { Terme, VocabulaireName } from './tables/vocabulaire.ts'

/** All the tables of `data/` as read: rows that stand on their own, each with its line; ties between them unchecked. */
export interface Dataset {
  readonly acteurs: readonly Located<Acteur>[]
  readonly lieux: readonly Located<Lieu>[]
  readonly services: readonly Located<Service>[]
  readonly partenariats: readonly Located<Partenariat>[]
  readonly communes: readonly Located<Commune>[]
  readonly besoins: readonly Located<BesoinRow>[]
  readonly traductions: readonly Located<Traduction>[]
  readonly sessions: readonly Located<Session>[]
  readonly vocabulaires: Readonly<Record<VocabulaireName, readonly Located<Terme>[]>>
}

/** A position on Earth, WGS84: longitude first, then latitude, in degrees. */
export type LonLat = readonly [longitude: number, latitude: number]
