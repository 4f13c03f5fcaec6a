import { FILTER_GROUPS, type FilterGroup, type Filters } from '../../derive/filters.ts'
import type { FilterOption, FilterOptions } from '../../derive/filterOptions.ts'
import type { ChoicesPatch } from '../../state/choices.ts'

/** A chosen value, with its option. */
export interface ActiveFilter {
  readonly group: FilterGroup
  readonly option: FilterOption
}

/** The chosen values, in the order of the groups; the text of the search is not among them. */
export function activeFilters(options: FilterOptions, filters: Filters): readonly ActiveFilter[] {
  return FILTER_GROUPS.flatMap((group) =>
    options[group].filter(({ code }) => filters[group].includes(code)).map((option) => ({ group, option })),
  )
}

/** The change that takes one chosen value away. */
export function without(filters: Filters, { group, option }: ActiveFilter): ChoicesPatch {
  return { [group]: filters[group].filter((code) => code !== option.code) }
}
