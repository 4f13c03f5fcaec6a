import type { Atlas } from './atlas.ts'
import { FILTER_GROUPS, type FilterGroup, type Filters, NO_FILTERS } from './filters.ts'
import { select } from './selection.ts'

/** A group of filters (or the text of the search) whose removal alone would bring organisations back. */
export interface WayOut {
  readonly group: FilterGroup | 'q'
  readonly count: number
}

/** What can be given up, when nothing is left, to have something again; the most generous first. */
export function waysOut(atlas: Atlas, filters: Filters, found: ReadonlySet<string> | null): readonly WayOut[] {
  const groups = FILTER_GROUPS.filter((group) => filters[group].length > 0)
  const ways: WayOut[] = groups.map((group) => ({
    group,
    count: select(atlas, { ...filters, [group]: NO_FILTERS[group] }, found).fiches.length,
  }))
  if (found !== null) ways.push({ group: 'q', count: select(atlas, filters, null).fiches.length })
  return ways.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
}
