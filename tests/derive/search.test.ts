import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { buildSearchIndex, foldTerm, searchRanking } from '../../src/derive/search.ts'
import { generatedPublication } from '../support/generatedPublication.ts'

const base = generatedPublication(3)
const names = ['Mission locale de Châteauroux', 'Mobilité 37', "L'Œuvre du Berry (Saint-Amand)"]
const publication = {
  ...base,
  acteurs: base.acteurs.map((acteur, index) => ({ ...acteur, nom: names[index] ?? acteur.nom })),
}
const index = buildSearchIndex(atlasOf(publication))

test.each([
  ['chateauroux', 'acteur-0'],
  ['Châteauroux', 'acteur-0'],
  ['chateuroux', 'acteur-0'],
  ['chatea', 'acteur-0'],
  ['mobilte', 'acteur-1'],
  ['MOBILITE 37', 'acteur-1'],
  ['oeuvre', 'acteur-2'],
  ['l’œuvre', 'acteur-2'],
  ["l'oeuvre du berry", 'acteur-2'],
  ['st amand', 'acteur-2'],
])('« %s » finds %s first', (text, expected) => {
  expect(searchRanking(index, text)?.[0]).toBe(expected)
})

test('an empty text asks for nothing, and an unknown word finds nothing', () => {
  expect(searchRanking(index, '   ')).toBeNull()
  expect(searchRanking(index, 'xyzzyxyzzy')).toEqual([])
})

test('folding drops accents, ligatures, case and little words', () => {
  expect(foldTerm('Œuvre')).toBe('oeuvre')
  expect(foldTerm('ÉTÉ')).toBe('ete')
  expect(foldTerm('de')).toBeNull()
})
