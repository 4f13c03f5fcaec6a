import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from 'nuqs'

import { type Filters, NO_FILTERS } from '../derive/filters.ts'
import type { SortKey } from '../derive/sortFiches.ts'
import { type Camera, parseAsCamera } from './camera.ts'
import { NETWORK_CHOICES, type NetworkChoices } from './networkChoices.ts'
import { codes, flag } from './parsers.ts'
import { PLAN_CHOICES, type PlanChoices } from './planChoices.ts'

/** The views, by their value in the address bar. */
export const VUES = ['carte', 'reseau', 'liste', 'orienter', 'planifier'] as const

/** One view. */
export type Vue = (typeof VUES)[number]

/** What the choropleth tells: a count, or a count per 100,000 inhabitants. */
export const MESURES = ['nombre', 'par-habitant'] as const

/** One measure of the choropleth. */
export type Mesure = (typeof MESURES)[number]

/** The orders of the list; `pertinence` is that of the search, or alphabetical when there is none. */
const TRIS: readonly SortKey[] = ['pertinence', 'nom', 'famille', 'departement', 'commune', 'date', 'confiance']

/**
 * The keys of the address bar, which is the whole state of the site: how each is read and written, and its default.
 * Unknown or broken values are read as the default. Defaults are not written.
 */
export const CHOICES = {
  vue: parseAsStringLiteral(VUES).withDefault('carte'),
  famille: codes,
  departement: codes,
  ecosysteme: codes,
  theme: codes,
  public: codes,
  confiance: codes,
  q: parseAsString.withDefault(''),
  acteur: parseAsString,
  position: parseAsCamera,
  mesure: parseAsStringLiteral(MESURES).withDefault('nombre'),
  gares: flag,
  tri: parseAsStringLiteral(TRIS).withDefault('pertinence'),
  ordre: parseAsStringLiteral(['croissant', 'decroissant'] as const).withDefault('croissant'),
  /** Whether the list beside the map or the graph is folded away. */
  seul: flag,
  /** The official background, asked of the national service only when the visitor wants it. */
  fond: parseAsStringLiteral(['simple', 'plan-ign'] as const).withDefault('simple'),
  /** Where the person lives: INSEE code of the commune. */
  depuis: parseAsString,
  /** What the person looks for: codes of `besoins`, or of themes. */
  besoin: codes,
  /** The shortlist: ids of organisations. */
  selection: codes,
  ...NETWORK_CHOICES,
  ...PLAN_CHOICES,
} as const

/** All that the visitor chose. */
export interface Choices extends Filters, NetworkChoices, PlanChoices {
  readonly vue: Vue
  readonly acteur: string | null
  readonly position: Camera | null
  readonly mesure: Mesure
  readonly gares: 'oui' | 'non'
  readonly tri: SortKey
  readonly ordre: 'croissant' | 'decroissant'
  readonly seul: 'oui' | 'non'
  readonly fond: 'simple' | 'plan-ign'
  readonly depuis: string | null
  readonly besoin: readonly string[]
  readonly selection: readonly string[]
}

/** A change of some of the choices; null puts a key back to its default. */
export type ChoicesPatch = { readonly [K in keyof Choices]?: Choices[K] | null }

/** Reads the choices from a query string; never throws, falls back to the defaults. */
export const decode: (query: string) => Choices = createLoader(CHOICES)

/** Writes the choices as a query string (`?vue=reseau&famille=cria`, or empty). nuqs types lists as mutable but leaves them be. */
export const encode = createSerializer(CHOICES) as (choices: ChoicesPatch) => string

/** The address of the current page with some choices changed; what links are made of. */
export function hrefOf(choices: Choices, patch: ChoicesPatch): string {
  const query = encode({ ...choices, ...patch })
  return query === '' ? './' : query
}

/** The part of the choices that filters. */
export function filtersOf(choices: Choices): Filters {
  const { famille, departement, ecosysteme, theme, public: publics, confiance, q } = choices
  return { famille, departement, ecosysteme, theme, public: publics, confiance, q }
}

/** What clears every filter and leaves the rest. */
export const CLEARED: ChoicesPatch = NO_FILTERS
