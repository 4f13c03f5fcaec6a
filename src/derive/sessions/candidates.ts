import type { LonLat } from '../../domain/dataset.ts'
import type { Commune } from '../../domain/tables/communes.ts'
import type { Atlas } from '../atlas.ts'

/** Where a session could be held. */
export interface Candidate {
  /** Id of the place, or INSEE code of the commune. */
  readonly id: string
  /** The place's name, or the commune's: a room is then still to be found there. */
  readonly nom: string
  readonly commune: string
  /** The place's street and postal code, as far as they are known; null for a commune. */
  readonly adresse: string | null
  readonly code_postal: string | null
  readonly departement: string
  readonly position: LonLat
  /** Persons that it holds; null where nobody says. */
  readonly capacite: number | null
  readonly isPlace: boolean
}

/**
 * The places that say they host sessions, then every commune from so many inhabitants on (a town hall to be asked), or
 * named by hand; without those that are ruled out.
 */
export function candidatesOf(
  atlas: Atlas,
  communes: readonly Commune[],
  {
    leastPopulation,
    added,
    excluded,
  }: {
    readonly leastPopulation: number
    /** INSEE codes of communes added by hand, and ids of candidates ruled out. */
    readonly added: readonly string[]
    readonly excluded: readonly string[]
  },
): readonly Candidate[] {
  const hosts = atlas.fiches.flatMap(({ acteur, lieux }) =>
    lieux.flatMap((lieu): readonly Candidate[] => {
      if (lieu.accueil_sessions !== true || lieu.position === null) return []
      const { id, nom, commune, adresse, code_postal, departement, position, capacite_sessions: capacite } = lieu
      const where = { commune: commune ?? '', adresse, code_postal, departement, position }
      return [{ id, nom: nom ?? acteur.nom, ...where, capacite, isPlace: true }]
    }),
  )
  const towns = communes
    .filter(({ code_insee, population }) => population >= leastPopulation || added.includes(code_insee))
    .map(({ code_insee, nom, departement, longitude, latitude }): Candidate => ({
      id: code_insee,
      nom,
      commune: nom,
      adresse: null,
      code_postal: null,
      departement,
      position: [longitude, latitude],
      capacite: null,
      isPlace: false,
    }))
  const out = new Set(excluded)
  return [...hosts, ...towns].filter(({ id }) => !out.has(id))
}
