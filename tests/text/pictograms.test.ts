import { expect, test } from 'vitest'

import { pictogramOf } from '../../src/views/orienter/pictogramOf.ts'
import { PICTOGRAMS } from '../../src/views/orienter/pictograms.ts'
import { listIn, readCsv } from '../support/csvFile.ts'

const besoins = readCsv('data/vocabulaires/besoins.csv').map(({ code = '', thematiques, pictogramme = '' }) => ({
  code,
  thematiques: listIn(thematiques),
  pictogramme,
}))

test('every pictogram that the table of needs names has a drawing, and no drawing is left over', () => {
  expect(besoins.length).toBeGreaterThan(20)
  const named = new Set(besoins.map(({ pictogramme }) => pictogramme))
  expect(Object.keys(PICTOGRAMS).toSorted()).toEqual([...named].toSorted())
})

test('a need is drawn as its row says', () => {
  for (const { code, thematiques, pictogramme } of besoins) {
    expect(pictogramOf(besoins, code, thematiques[0] ?? '')).toBe(pictogramme)
  }
})

test.each([
  ['a theme asked by its code', 'lecture-ecriture-calcul--evaluer-son-niveau', 'evaluation'],
  ['a category of themes', 'mobilite', 'deplacement'],
  ['a theme that no need names, of a category that one does', 'famille--autre', 'enfants'],
  ['what is near no need', 'souvrir-a-linternational', null],
])('%s is drawn as the nearest need', (_what, theme, expected) => {
  expect(pictogramOf(besoins, theme, theme)).toBe(expected)
})
