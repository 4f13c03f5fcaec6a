import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { TIE_COLUMNS, sortTies } from '../../src/derive/sortTies.ts'
import { smallPublication } from '../support/smallPublication.ts'

const atlas = atlasOf(
  smallPublication({
    acteurs: ['b', 'a', 'É', 'f'].map((nom, index) => ({ id: `x${index}`, nom })),
    partenariats: [
      { de: 'x0', vers: 'x1', annee: 2020, confiance: 'faible' },
      { de: 'x1', vers: 'x2', annee: null, confiance: 'haute' },
      { de: 'x2', vers: 'x3', annee: 2024, confiance: 'moyenne' },
      { de: 'x3', vers: 'x0', annee: 2019, confiance: 'haute' },
    ],
  }),
)

test.each([
  ['de', false, 'x1 x0 x2 x3'],
  ['de', true, 'x3 x2 x0 x1'],
  ['annee', false, 'x3 x0 x2 x1'],
  ['annee', true, 'x2 x0 x3 x1'],
  ['confiance', false, 'x1 x3 x2 x0'],
  ['confiance', true, 'x0 x2 x1 x3'],
] as const)(
  'ties sorted by %s (descending: %s) come from %s, those without a value last',
  (column, descending, from) => {
    expect(
      sortTies(atlas, atlas.liens, column, descending)
        .map(({ de }) => de)
        .join(' '),
    ).toBe(from)
  },
)

test('sorting loses no tie and adds none', () => {
  fc.assert(
    fc.property(fc.subarray([...atlas.liens]), fc.constantFrom(...TIE_COLUMNS), fc.boolean(), (liens, column, down) => {
      const sorted = sortTies(atlas, liens, column, down)
      expect(sorted).toHaveLength(liens.length)
      expect(new Set(sorted)).toEqual(new Set(liens))
    }),
  )
})
