import type { Fiche } from './atlas.ts'

/** The groups of filters, by their key in the address bar. Within a group any value suffices; between groups all must. */
export const FILTER_GROUPS = ['famille', 'departement', 'ecosysteme', 'theme', 'public', 'confiance'] as const

/** One group of filters. */
export type FilterGroup = (typeof FILTER_GROUPS)[number]

/** What the visitor asks for; an empty group or text asks for nothing. */
export type Filters = Readonly<Record<FilterGroup, readonly string[]>> & { readonly q: string }

/** Asks for nothing. */
export const NO_FILTERS: Filters = {
  famille: [],
  departement: [],
  ecosysteme: [],
  theme: [],
  public: [],
  confiance: [],
  q: '',
}

/** The codes by which an organisation answers to a group of filters. */
export function codesOf(fiche: Fiche, group: FilterGroup): readonly string[] {
  switch (group) {
    case 'famille':
      return [fiche.acteur.type]
    case 'departement':
      return fiche.departements
    case 'ecosysteme':
      return fiche.ecosysteme === null ? [] : [fiche.ecosysteme]
    case 'theme':
      return fiche.thematiques
    case 'public':
      return fiche.publics
    case 'confiance':
      return [fiche.acteur.confiance]
  }
}

/** A value for each group of filters. */
export function perGroup<Value>(make: (group: FilterGroup) => Value): Record<FilterGroup, Value> {
  return Object.fromEntries(FILTER_GROUPS.map((group) => [group, make(group)] as const)) as Record<FilterGroup, Value>
}
