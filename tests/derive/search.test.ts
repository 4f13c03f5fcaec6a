import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { buildSearchIndex, foldTerm, searchRanking } from '../../src/derive/search.ts'
import { smallPublication } from '../support/smallPublication.ts'

const index = buildSearchIndex(
  atlasOf(
    smallPublication({
      acteurs: [
        { id: 'ml-36', nom: 'Mission locale de Châteauroux' },
        { id: 'mobilite-37', nom: 'Mobilité 37' },
        { id: 'oeuvre', nom: "L'Œuvre du Berry (Saint-Amand)" },
        { id: 'ml-18', nom: 'Mission locale jeunes du pays de Vierzon' },
        { id: 'ccas', nom: 'CCAS de Saint-Pierre-des-Corps' },
        { id: 'greta', nom: 'GRETA' },
        { id: 'secours', nom: 'Secours populaire', description: 'Ouvert à tous publics' },
      ],
      lieux: [{ acteur_id: 'greta', commune: 'Tours', code_postal: '37000', departement: '37' }],
      services: [{ acteur_id: 'greta', nom: 'Ateliers de conversation', thematiques: ['francais'], publics: [] }],
    }),
  ),
)

test.each([
  ['chateauroux', 'ml-36'],
  ['Châteauroux', 'ml-36'],
  ['chateuroux', 'ml-36'],
  ['chateauruox', 'ml-36'],
  ['chatea', 'ml-36'],
  ['mobilte', 'mobilite-37'],
  ['moiblite', 'mobilite-37'],
  ['MOBILITE 37', 'mobilite-37'],
  ['oeuvre', 'oeuvre'],
  ['l’œuvre', 'oeuvre'],
  ["l'oeuvre du berry", 'oeuvre'],
  ['st amand', 'oeuvre'],
  ['mission locale vierzon', 'ml-18'],
  ['vierzon mission', 'ml-18'],
  ['st pierre des corps', 'ccas'],
  ['saint-pierre', 'ccas'],
  ['37000', 'greta'],
  ['greta tours', 'greta'],
  ['conversation', 'greta'],
  ['francais tours', 'greta'],
])('« %s » finds %s first', (text, expected) => {
  expect(searchRanking(index, text)?.[0]).toBe(expected)
})

test('every word counts', () => {
  expect(searchRanking(index, 'mission locale')?.toSorted()).toEqual(['ml-18', 'ml-36'])
  expect(searchRanking(index, 'mission locale tours')).toEqual([])
})

test('a word that is written as some card has it is no slip for another', () => {
  expect(searchRanking(index, 'tours')).toEqual(['greta'])
  expect(searchRanking(index, 'tous')).toEqual(['secours'])
})

test.each(['', '   ', ' - ', 'l’', 'de', 'les', "d' la"])('« %s » asks for nothing yet', (text) => {
  expect(searchRanking(index, text)).toBeNull()
})

test('an unknown word finds nothing', () => {
  expect(searchRanking(index, 'xyzzyxyzzy')).toEqual([])
})

test('folding drops accents, ligatures, case and little words', () => {
  expect(foldTerm('Œuvre')).toBe('oeuvre')
  expect(foldTerm('ÉTÉ')).toBe('ete')
  expect(foldTerm('de')).toBeNull()
})
