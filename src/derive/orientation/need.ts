import type { LonLat } from '../../domain/dataset.ts'

/** Levels of French in rising order, as the vocabulary `niveaux` has them. */
export const NIVEAUX = ['infra-A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

/** One level of French (CECRL), or below its first. */
export type Niveau = (typeof NIVEAUX)[number]

/** Days of the week from Monday, as the address writes them. */
export const JOURS = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'] as const

/** One day of the week. */
export type Jour = (typeof JOURS)[number]

/** What is known of somebody, each item null when nobody said: unknown is neither yes nor no. */
export interface Profile {
  /** One of the publics of the convention (`beneficiaires-protection-internationale`…), by its code. */
  readonly statut: string | null
  readonly niveau: Niveau | null
  readonly moinsDe26: boolean | null
  readonly femme: boolean | null
  /** Children to be looked after. */
  readonly enfants: boolean | null
  readonly vehicule: boolean | null
  /** Whether something remote will do. */
  readonly distance: boolean | null
  /** Languages spoken, BCP 47; empty when nobody said. */
  readonly langues: readonly string[]
  /** Days on which the person can go; empty when nobody said. */
  readonly jours: readonly Jour[]
}

/** Knows nothing of anybody. */
export const NO_PROFILE: Profile = {
  statut: null,
  niveau: null,
  moinsDe26: null,
  femme: null,
  enfants: null,
  vehicule: null,
  distance: null,
  langues: [],
  jours: [],
}

/** Where somebody lives: a commune, with what zones are told by. */
export interface From {
  readonly code: string
  readonly nom: string
  readonly departement: string
  /** SIREN of its intercommunality. */
  readonly epci: string
  readonly population: number
  /** Centre of the commune's area, lon then lat. */
  readonly position: LonLat
}

/** What somebody looks for: any of these themes answers the need. */
export interface Besoin {
  readonly code: string
  readonly label: string
  readonly thematiques: readonly string[]
}

/** A person's question: from where, for what, and what is known of them. */
export interface Need {
  readonly from: From
  readonly besoins: readonly Besoin[]
  readonly profile: Profile
}
