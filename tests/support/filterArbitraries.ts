import * as fc from 'fast-check'

import type { Atlas } from '../../src/derive/atlas.ts'
import { FILTER_GROUPS, type Filters, NO_FILTERS } from '../../src/derive/filters.ts'
import { filterOptionsOf } from '../../src/derive/filterOptions.ts'

/** Any choice among what an atlas offers, three values a group at most. */
export function anyFiltersOf(atlas: Atlas): fc.Arbitrary<Filters> {
  const options = filterOptionsOf(atlas)
  const groups = FILTER_GROUPS.map((group) => {
    const codes = options[group].map(({ code }) => code)
    return [group, fc.subarray(codes, { maxLength: Math.min(3, codes.length) })] as const
  })
  return fc.record(Object.fromEntries(groups)).map((chosen) => ({ ...NO_FILTERS, ...chosen }))
}

/** Any result of the search: null when nothing was typed, else some of the atlas's ids. */
export function anyFoundOf(atlas: Atlas): fc.Arbitrary<ReadonlySet<string> | null> {
  const ids = fc.subarray(atlas.fiches.map(({ acteur }) => acteur.id))
  return fc.option(
    ids.map((some) => new Set(some)),
    { nil: null },
  )
}
