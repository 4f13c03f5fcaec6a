import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { FILTER_GROUPS } from '../../src/derive/filters.ts'
import { select } from '../../src/derive/selection.ts'
import { waysOut } from '../../src/derive/waysOut.ts'
import { anyFiltersOf, anyFoundOf } from '../support/filterArbitraries.ts'
import { generatedPublication } from '../support/generatedPublication.ts'

const atlas = atlasOf(generatedPublication(80))

test('each way out leaves as many organisations as it promises, the most generous first', () => {
  fc.assert(
    fc.property(anyFiltersOf(atlas), anyFoundOf(atlas), (filters, found) => {
      const ways = waysOut(atlas, filters, found)
      for (const { group, count } of ways) {
        const { fiches } =
          group === 'q' ? select(atlas, filters, null) : select(atlas, { ...filters, [group]: [] }, found)
        expect(count).toBe(fiches.length)
        expect(count).toBeGreaterThan(0)
      }
      const promises = ways.map(({ count }) => count)
      expect(promises).toEqual(promises.toSorted((a, b) => b - a))
    }),
  )
})

test('only what was asked can be given up, and no way out is kept back', () => {
  fc.assert(
    fc.property(anyFiltersOf(atlas), anyFoundOf(atlas), (filters, found) => {
      const offered = waysOut(atlas, filters, found).map(({ group }) => group)
      const asked = FILTER_GROUPS.filter((group) => filters[group].length > 0)
      const useful = asked.filter((group) => select(atlas, { ...filters, [group]: [] }, found).fiches.length > 0)
      const expected = found !== null && select(atlas, filters, null).fiches.length > 0 ? [...useful, 'q'] : useful
      expect(new Set(offered)).toEqual(new Set(expected))
    }),
  )
})
