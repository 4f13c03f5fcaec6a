import { parseAsString, parseAsStringLiteral } from 'nuqs'

import { TIE_COLUMNS, type TieColumn } from '../derive/sortTies.ts'
import type { TieFilters } from '../derive/tieFilters.ts'
import { MEASURE_COLUMNS, type MeasureColumn } from '../derive/ties/measureRows.ts'
import { type Sort, codes, flag, parseAsShare, parseAsSort, parseAsWhole } from './parsers.ts'

/** How the graph is laid out: by ties, in columns by ecosystem, by département, in circles around one organisation. */
export const DISPOSITIONS = ['liens', 'ecosystemes', 'departements', 'cercles'] as const

/** One of them. */
export type Disposition = (typeof DISPOSITIONS)[number]

/** What the size of a node tells: its number of known partners, or how often it lies between two others. */
export const TAILLES = ['degre', 'intermediarite'] as const

/** One of them. */
export type Taille = (typeof TAILLES)[number]

/** What is read beside the graph. */
export const LECTURES = ['acteurs', 'mesures', 'chemin', 'ponts', 'rencontres', 'fermeture', 'versions'] as const

/** One of them. */
export type Lecture = (typeof LECTURES)[number]

/** Years that a tie may date from. */
export const ANNEE = { least: 1900, most: 2100 } as const

/** The keys of the graph: how it is drawn, which ties, and what is read beside it. */
export const NETWORK_CHOICES = {
  disposition: parseAsStringLiteral(DISPOSITIONS).withDefault('liens'),
  /** How strongly each organisation is held to its place on the map: 0 the network alone, 1 the map. */
  ancrage: parseAsShare.withDefault(0),
  taille: parseAsStringLiteral(TAILLES).withDefault('degre'),
  /** Whether colours tell communities instead of families. */
  communautes: flag,
  /** Kinds of ties, by their codes of `natures`. */
  nature: codes,
  /** Only ties known to have a direction, or none. */
  sens: parseAsStringLiteral(['tous', 'oriente', 'symetrique'] as const).withDefault('tous'),
  /** Only ties that date from that year or later, which those without a year do not; null for all, these among them. */
  depuis_annee: parseAsWhole(ANNEE),
  /** Confidence of the ties, by code. */
  confiance_liens: codes,
  lecture: parseAsStringLiteral(LECTURES).withDefault('acteurs'),
  /** The two organisations between which chains are sought. */
  chemin: codes,
  /** The organisation of which one asks what its closing would change; null for the selected one. */
  ferme: parseAsString,
  /** The column by which the table of measures is sorted. */
  tri_mesures: parseAsSort(MEASURE_COLUMNS).withDefault('-partenaires'),
  /** The column by which the table of ties is sorted; null for the order of the data. */
  tri_liens: parseAsSort(TIE_COLUMNS),
} as const

/** What was chosen of the graph. */
export interface NetworkChoices {
  readonly disposition: Disposition
  readonly ancrage: number
  readonly taille: Taille
  readonly communautes: 'oui' | 'non'
  readonly nature: readonly string[]
  readonly sens: 'tous' | 'oriente' | 'symetrique'
  readonly depuis_annee: number | null
  readonly confiance_liens: readonly string[]
  readonly lecture: Lecture
  readonly chemin: readonly string[]
  readonly ferme: string | null
  readonly tri_mesures: Sort<MeasureColumn>
  readonly tri_liens: Sort<TieColumn> | null
}

/** The part of the choices that filters ties. */
export function tieFiltersOf({ nature, sens, depuis_annee, confiance_liens }: NetworkChoices): TieFilters {
  return { nature, sens, depuis_annee, confiance_liens }
}
