import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { FILTER_GROUPS, codesOf } from '../../src/derive/filters.ts'
import { filterOptionsOf } from '../../src/derive/filterOptions.ts'
import { select } from '../../src/derive/selection.ts'
import { anyFiltersOf, anyFoundOf } from '../support/filterArbitraries.ts'
import { generatedPublication } from '../support/generatedPublication.ts'

const atlas = atlasOf(generatedPublication(300))
const options = filterOptionsOf(atlas)

const anyFilters = anyFiltersOf(atlas)
const anyFound = anyFoundOf(atlas)

test('an organisation is left when it answers to every group, by any of the values chosen in it', () => {
  fc.assert(
    fc.property(anyFilters, anyFound, (filters, found) => {
      const expected = atlas.fiches.filter(
        (fiche) =>
          (found === null || found.has(fiche.acteur.id)) &&
          FILTER_GROUPS.every(
            (group) =>
              filters[group].length === 0 || filters[group].some((code) => codesOf(fiche, group).includes(code)),
          ),
      )
      expect(select(atlas, filters, found).fiches).toEqual(expected)
    }),
  )
})

test('the count beside an option is what choosing it alone in its group would leave', () => {
  fc.assert(
    fc.property(anyFilters, anyFound, (filters, found) => {
      const { counts } = select(atlas, filters, found)
      for (const group of FILTER_GROUPS) {
        for (const { code } of options[group]) {
          const chosen = select(atlas, { ...filters, [group]: [code] }, found).fiches.length
          expect(counts[group].get(code) ?? 0).toBe(chosen)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('ties are kept when both ends are left, and départements count what is left in them', () => {
  fc.assert(
    fc.property(anyFilters, anyFound, (filters, found) => {
      const { fiches, ids, liens, byDepartement } = select(atlas, filters, found)
      expect([...ids]).toEqual(fiches.map(({ acteur }) => acteur.id))
      expect(liens).toEqual(atlas.liens.filter(({ de, vers }) => ids.has(de) && ids.has(vers)))
      for (const { code } of atlas.departements) {
        const here = fiches.filter(({ departements }) => departements.includes(code)).length
        expect(byDepartement.get(code) ?? 0).toBe(here)
      }
    }),
  )
})
