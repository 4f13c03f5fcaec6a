import { createLoader, createParser, createSerializer, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs'

import { type Filters, NO_FILTERS } from '../derive/filters.ts'
import type { SortKey } from '../derive/sortFiches.ts'
import { type Camera, parseAsCamera } from './camera.ts'

/** The views, by their value in the address bar. */
export const VUES = ['carte', 'reseau', 'liste', 'orienter', 'planifier'] as const

/** Ends of the threshold of a coverage, in kilometres. */
export const SEUIL = { least: 5, most: 60 } as const

/** How many sessions may be planned at once, how many persons each may hold, and from what size a commune may host. */
export const SESSIONS = { least: 1, most: 12 } as const
export const CAPACITE = { least: 5, most: 500 } as const
export const HABITANTS = { least: 500, most: 200_000 } as const

/** What a plan makes least: all the kilometres, the farthest participant's, or both in balance. */
export const OBJECTIFS = ['total', 'plus-loin', 'equilibre'] as const

/** One of them. */
export type Objectif = (typeof OBJECTIFS)[number]

/** One view. */
export type Vue = (typeof VUES)[number]

/** What the choropleth tells: a count, or a count per 100,000 inhabitants. */
export const MESURES = ['nombre', 'par-habitant'] as const

/** One measure of the choropleth. */
export type Mesure = (typeof MESURES)[number]

/** The orders of the list; `pertinence` is that of the search, or alphabetical when there is none. */
const TRIS: readonly SortKey[] = ['pertinence', 'nom', 'famille', 'departement', 'commune', 'date', 'confiance']

const codes = parseAsArrayOf(parseAsString).withDefault([])
interface Range {
  readonly least: number
  readonly most: number
}

/** A whole number within a range; anything else is read as the default. */
function parseAsWhole({ least, most }: Range) {
  return createParser<number>({
    parse: (text) => (/^\d{1,7}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null),
    serialize: String,
  })
}

/** An hour, `09:30`; anything else is read as the default. */
const parseAsHour = createParser<string>({
  parse: (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null),
  serialize: String,
})

const flag = parseAsStringLiteral(['oui', 'non'] as const).withDefault('non')

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
  /** Coverage: kilometres beyond which a commune is too far. */
  seuil: parseAsWhole(SEUIL).withDefault(20),
  /** Sessions: the theme, by its code of `themes-sessions`; how many; what is made least; and what each must obey. */
  sujet: parseAsString,
  sessions: parseAsWhole(SESSIONS).withDefault(4),
  objectif: parseAsStringLiteral(OBJECTIFS).withDefault('total'),
  /** Most persons in one session; null without a limit. */
  capacite: parseAsWhole(CAPACITE),
  /** Whether each département has a session, and each session both ecosystems. */
  partout: flag,
  mixte: flag,
  /** Whether organisations without a known tie outside their ecosystem count double. */
  isoles: flag,
  /** Inhabitants from which a commune may host. */
  habitants: parseAsWhole(HABITANTS).withDefault(5000),
  /** Hosts forced in or out by hand. */
  impose: codes,
  exclu: codes,
  /** The day of each session, in their order, and the hours of all. */
  dates: codes,
  debut: parseAsHour.withDefault('09:30'),
  fin: parseAsHour.withDefault('16:30'),
} as const

/** All that the visitor chose. */
export interface Choices extends Filters {
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
  readonly seuil: number
  readonly sujet: string | null
  readonly sessions: number
  readonly objectif: Objectif
  readonly capacite: number | null
  readonly partout: 'oui' | 'non'
  readonly mixte: 'oui' | 'non'
  readonly isoles: 'oui' | 'non'
  readonly habitants: number
  readonly impose: readonly string[]
  readonly exclu: readonly string[]
  readonly dates: readonly string[]
  readonly debut: string
  readonly fin: string
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
