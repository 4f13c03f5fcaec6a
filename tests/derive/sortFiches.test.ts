import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { type SortKey, sortFiches } from '../../src/derive/sortFiches.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { smallPublication } from '../support/smallPublication.ts'

const large = atlasOf(generatedPublication(60))
const small = atlasOf(
  smallPublication({
    acteurs: [
      { id: 'a', type: 'cria', source_date: '2024', confiance: 'faible' },
      { id: 'b', type: 'association', source_date: null, confiance: 'haute' },
      { id: 'c', type: 'cria', source_date: '2024-08-02', confiance: 'moyenne' },
      { id: 'd', type: 'association', source_date: '2026-01', confiance: 'haute' },
    ],
    lieux: [
      { acteur_id: 'a', departement: '45', commune: 'Orléans' },
      { acteur_id: 'b', departement: '18', commune: 'Bourges' },
      { acteur_id: 'd', departement: '18', commune: 'École-Valentin' },
    ],
  }),
)

const KEYS: readonly SortKey[] = ['nom', 'famille', 'departement', 'commune', 'date', 'confiance']

function sorted(key: SortKey, descending: boolean, ranking: readonly string[] | null = null): string {
  return sortFiches(small, small.fiches, key, descending, ranking)
    .map(({ acteur }) => acteur.id)
    .join('')
}

test.each<[SortKey, string, string]>([
  ['nom', 'abcd', 'dcba'],
  ['famille', 'bdac', 'acbd'],
  ['departement', 'bdac', 'abdc'],
  ['commune', 'bdac', 'adbc'],
  ['date', 'acdb', 'dcab'],
  ['confiance', 'bdca', 'acbd'],
])('by %s: %s, and the other way round %s', (key, rising, falling) => {
  expect([sorted(key, false), sorted(key, true)]).toEqual([rising, falling])
})

test('by relevance: the order of the search, what it did not find last; without a search, by name', () => {
  expect(sorted('pertinence', false, ['d', 'a', 'c'])).toBe('dacb')
  expect(sorted('pertinence', false, null)).toBe('abcd')
})

test('the tenth of the search comes after the second', () => {
  const ids = large.fiches.map(({ acteur }) => acteur.id).toReversed()
  const order = sortFiches(large, large.fiches, 'pertinence', false, ids).map(({ acteur }) => acteur.id)
  expect(order).toEqual(ids)
})

test('sorting loses and adds nothing, and does not change what it is given', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), fc.boolean(), fc.subarray([...large.fiches]), (key, descending, fiches) => {
      const before = [...fiches]
      const after = sortFiches(large, fiches, key, descending, null)
      expect(new Set(after)).toEqual(new Set(fiches))
      expect(after).toHaveLength(fiches.length)
      expect(fiches).toEqual(before)
    }),
    { numRuns: 40 },
  )
})
