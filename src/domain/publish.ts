import type { Dataset, LonLat } from './dataset.ts'
import { DEPARTEMENTS } from './departements.ts'
import type { Acteur } from './tables/acteurs.ts'
import type { BesoinRow } from './tables/besoins.ts'
import type { Lieu } from './tables/lieux.ts'
import type { Partenariat } from './tables/partenariats.ts'
import type { Service } from './tables/services.ts'
import type { Session } from './tables/sessions.ts'
import type { Terme, VocabulaireName } from './tables/vocabulaire.ts'

/** A place with the point where it is drawn: its address when it is known, else its commune's centre, else null. */
export type PlacedLieu = Lieu & { readonly position: LonLat | null }

/** A département and what the choropleth divides by. */
export interface Departement {
  readonly code: string
  readonly nom: string
  readonly population: number
}

/** What may leave the house: the only data the site, its exports and its pages are ever made from. */
export interface Publication {
  readonly acteurs: readonly Acteur[]
  readonly lieux: readonly PlacedLieu[]
  readonly services: readonly Service[]
  readonly partenariats: readonly Partenariat[]
  readonly vocabulaires: Readonly<Record<VocabulaireName, readonly Terme[]>>
  /** What a person may ask for, in the order in which it is proposed. */
  readonly besoins: readonly BesoinRow[]
  readonly departements: readonly Departement[]
  /** Sessions that may be announced; one held at a withheld place does not say where. */
  readonly sessions: readonly Session[]
}

/**
 * Decides what is published. Nothing of a row marked `professionnelle` remains, nor of what hangs on it; a place of
 * accommodation keeps only its commune, and its organisation's notes are withheld. Pure: the dataset is not changed.
 */
export function publish(dataset: Dataset): Publication {
  const acteurs = dataset.acteurs.filter(isPublic)
  const typeOf = new Map(acteurs.map(({ id, type }) => [id, type]))
  const housing = housingOwners(dataset)
  const centres = new Map(dataset.communes.map((commune) => [commune.code_insee, centreOf(commune)]))
  const lieux = dataset.lieux
    .filter((lieu) => isPublic(lieu) && typeOf.has(lieu.acteur_id))
    .map((lieu) => {
      const isHousing = isAccommodation(lieu, typeOf.get(lieu.acteur_id))
      return place(isHousing ? atCommuneOnly(lieu) : lieu, centres)
    })
  const published = new Set(lieux.map(({ id }) => id))
  return {
    acteurs: acteurs.map((acteur) => withoutLine(housing.has(acteur.id) ? { ...acteur, notes: null } : acteur)),
    lieux,
    services: dataset.services
      .filter((service) => isPublic(service) && typeOf.has(service.acteur_id))
      .map((service) => [service, service.lieux.filter((id) => published.has(id))] as const)
      // A service offered at withheld places alone goes with them: without places it would be shown at all of its owner's.
      .filter(([service, places]) => service.lieux.length === 0 || places.length > 0)
      .map(([service, places]) => withoutLine({ ...service, lieux: places })),
    partenariats: dataset.partenariats
      .filter((lien) => isPublic(lien) && typeOf.has(lien.de) && typeOf.has(lien.vers))
      .map(withoutLine),
    vocabulaires: mapValues(dataset.vocabulaires, (termes) => termes.map(withoutLine)),
    besoins: dataset.besoins.map(withoutLine),
    sessions: dataset.sessions
      .filter(isPublic)
      .map((session) => withoutLine(published.has(session.lieu_id ?? '') ? session : { ...session, lieu_id: null })),
    departements: Object.entries(DEPARTEMENTS).map(([code, nom]) => ({
      code,
      nom,
      population: dataset.communes
        .filter(({ departement }) => departement === code)
        .reduce((sum, { population }) => sum + population, 0),
    })),
  }
}

/**
 * The organisations whose notes are withheld: those with a place of accommodation, published or not, and every
 * `hebergeur` of which no place is known.
 */
function housingOwners({ acteurs, lieux }: Dataset): ReadonlySet<string> {
  const typeOf = new Map(acteurs.map(({ id, type }) => [id, type]))
  const placed = new Set(lieux.map(({ acteur_id }) => acteur_id))
  return new Set([
    ...lieux.filter((lieu) => isAccommodation(lieu, typeOf.get(lieu.acteur_id))).map(({ acteur_id }) => acteur_id),
    ...acteurs.filter(({ id, type }) => type === 'hebergeur' && !placed.has(id)).map(({ id }) => id),
  ])
}

/** Whether people are housed at a place; a place of an `hebergeur` counts as such unless its row says otherwise. */
export function isAccommodation(lieu: Lieu, acteurType: string | undefined): boolean {
  return lieu.hebergement ?? acteurType === 'hebergeur'
}

function isPublic({ diffusion }: { readonly diffusion: string }): boolean {
  return diffusion === 'publique'
}

function atCommuneOnly(lieu: Lieu): Lieu {
  return {
    ...lieu,
    nom: null,
    adresse: null,
    complement_adresse: null,
    longitude: null,
    latitude: null,
    geocodage_score: null,
    accessibilite_lieu: null,
    precision: lieu.code_insee === null ? 'departement' : 'commune',
  }
}

function place(lieu: Lieu, centres: ReadonlyMap<string, LonLat>): PlacedLieu {
  const exact: LonLat | null =
    lieu.longitude === null || lieu.latitude === null ? null : [lieu.longitude, lieu.latitude]
  return withoutLine({ ...lieu, position: exact ?? centres.get(lieu.code_insee ?? '') ?? null })
}

function centreOf({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }): LonLat {
  return [longitude, latitude]
}

function mapValues<Key extends string, A, B>(
  record: Readonly<Record<Key, A>>,
  change: (value: A) => B,
): Record<Key, B> {
  const entries = Object.entries<A>(record).map(([key, value]) => [key, change(value)])
  return Object.fromEntries(entries) as Record<Key, B>
}

function withoutLine<Row extends object>(row: Row): Omit<Row, 'line'> & Row {
  const { line: _line, ...rest } = row as Row & { line?: number }
  return rest as Omit<Row, 'line'> & Row
}
