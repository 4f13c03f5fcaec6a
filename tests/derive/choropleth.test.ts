import { expect, test } from 'vitest'

import { choroplethOf } from '../../src/derive/choropleth.ts'
import { classOf } from '../../src/derive/colourScale.ts'

const departements = [
  { code: '18', nom: 'Cher', population: 300_000 },
  { code: '36', nom: 'Indre', population: 200_000 },
  { code: '45', nom: 'Loiret', population: 0 },
]
const selection = {
  byDepartement: new Map([
    ['18', 30],
    ['36', 40],
    ['45', 5],
  ]),
}

test.each([
  ['their numbers', false, [30, 40, 5]],
  ['their numbers per 100,000 inhabitants, zero where nobody is counted', true, [10, 20, 0]],
])('départements are shaded by %s', (_measure, perInhabitants, expected) => {
  const { shades, scale } = choroplethOf(departements, selection, perInhabitants)
  expect(shades.map(({ value }) => value)).toEqual(expected)
  expect(shades.map(({ departement }) => departement)).toEqual(departements)
  for (const { value, level } of shades) expect(level).toBe(classOf(scale, value))
})

test('a département where nothing is left is painted as zero, not left out', () => {
  const { shades } = choroplethOf(departements, { byDepartement: new Map([['18', 3]]) }, false)
  expect(shades.map(({ value, level }) => [value, level])).toEqual([
    [3, 3],
    [0, 0],
    [0, 0],
  ])
})
