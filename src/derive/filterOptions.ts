import type { Terme, VocabulaireName } from '../domain/tables/vocabulaire.ts'
import { type Atlas, labelOf } from './atlas.ts'
import { type FilterGroup, type Filters, NO_FILTERS, codesOf, perGroup } from './filters.ts'

/** A value that a group of filters offers; `section` is the heading under which it stands, if any. */
export interface FilterOption {
  readonly code: string
  readonly label: string
  readonly section: string | null
}

/** The values each group offers: those that at least one organisation has, in the order of the vocabulary. */
export type FilterOptions = Readonly<Record<FilterGroup, readonly FilterOption[]>>

const VOCABULAIRE_OF: Readonly<Record<Exclude<FilterGroup, 'departement'>, VocabulaireName>> = {
  famille: 'types',
  ecosysteme: 'ecosystemes',
  theme: 'thematiques',
  public: 'publics',
  confiance: 'confiances',
}

/** Lists what can be chosen in each group. */
export function filterOptionsOf(atlas: Atlas): FilterOptions {
  return perGroup((group) => {
    const used = new Set(atlas.fiches.flatMap((fiche) => codesOf(fiche, group)))
    return optionsOf(atlas, group).filter(({ code }) => used.has(code))
  })
}

/** The filters without the values that nothing offers: an old or mistyped link must not hide everything. */
export function knownFilters(options: FilterOptions, filters: Filters): Filters {
  const known = perGroup((group) => {
    // The same empty list each time: what is made from it need not be made anew.
    if (filters[group].length === 0) return NO_FILTERS[group]
    const codes = new Set(options[group].map(({ code }) => code))
    return filters[group].filter((code) => codes.has(code))
  })
  return { ...filters, ...known }
}

function optionsOf(atlas: Atlas, group: FilterGroup): readonly FilterOption[] {
  if (group === 'departement') {
    return atlas.departements.map(({ code, nom }) => ({ code, label: `${nom} (${code})`, section: null }))
  }
  const termes = [...(atlas.termes.get(VOCABULAIRE_OF[group])?.values() ?? [])]
  return termes.map((terme) => ({ code: terme.code, label: terme.label, section: sectionOf(atlas, group, terme) }))
}

function sectionOf(atlas: Atlas, group: FilterGroup, { groupe }: Terme): string | null {
  if (groupe === null) return null
  if (group === 'theme') return labelOf(atlas, 'categories', groupe)
  return group === 'famille' ? labelOf(atlas, 'ecosystemes', groupe) : null
}
