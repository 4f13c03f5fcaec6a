import { setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'

import type { NetworkMeasures } from '../../../../src/derive/ties/versions.ts'
import {
  actorMovesSentence,
  brokersSentence,
  faultsSentence,
  measureMoves,
  movedSentence,
  tieMovesSentence,
} from '../../../../src/text/region/ties/versions.ts'

const i18n = setupI18n({ locale: 'fr', messages: { fr: {} } })

/** Moves of so many rows. */
function moves<Row>(row: Row, appeared: number, gone: number, changed: number) {
  const times = (count: number): readonly Row[] => Array.from({ length: count }, () => row)
  const change = { before: row, after: row, columns: [] }
  return { appeared: times(appeared), gone: times(gone), changed: Array.from({ length: changed }, () => change) }
}

const actor = { id: 'a', nom: 'A', type: 'cria', ecosysteme: null }
const tie = { de: 'a', vers: 'b', nature: 'x', libelle: '', sens: 'oriente', annee: null, fin: null, confiance: '' }

test.each([
  [
    0,
    0,
    0,
    'Aucun acteur n’est apparu, n’a disparu ni n’a changé.',
    'Aucun lien connu n’est apparu, n’a disparu ni n’a changé.',
  ],
  [1, 0, 0, '1 acteur apparu, aucun disparu, aucun changé.', '1 lien connu apparu, aucun disparu, aucun changé.'],
  [0, 1, 0, 'Aucun acteur apparu, 1 disparu, aucun changé.', 'Aucun lien connu apparu, 1 disparu, aucun changé.'],
  [0, 0, 1, 'Aucun acteur apparu, aucun disparu, 1 changé.', 'Aucun lien connu apparu, aucun disparu, 1 changé.'],
  [2, 3, 4, '2 acteurs apparus, 3 disparus, 4 changés.', '2 liens connus apparus, 3 disparus, 4 changés.'],
  [
    1200,
    1,
    0,
    '1\u202F200 acteurs apparus, 1 disparu, aucun changé.',
    '1\u202F200 liens connus apparus, 1 disparu, aucun changé.',
  ],
])('%d came, %d went, %d changed', (appeared, gone, changed, ofActors, ofTies) => {
  expect(actorMovesSentence(i18n, moves(actor, appeared, gone, changed))).toBe(ofActors)
  expect(tieMovesSentence(i18n, moves(tie, appeared, gone, changed))).toBe(ofTies)
})

test.each([
  [0, 0, 'Comme avant.'],
  [3, 3, 'Comme avant.'],
  [0, 1, '1 de plus.'],
  [1, 0, '1 de moins.'],
  [300, 323, '23 de plus.'],
  [2000, 500, '1\u202F500 de moins.'],
])('from %d to %d', (before, after, told) => {
  expect(movedSentence(i18n, before, after)).toBe(told)
})

test.each([
  [0, 'Tout a pu être lu.'],
  [1, '1 endroit n’a pas pu être lu.'],
  [12, '12 endroits n’ont pas pu être lus.'],
])('%d faults', (count, told) => {
  expect(faultsSentence(i18n, count)).toBe(told)
})

/** Measures of a network where these stand between the ecosystems, the first most. */
function network(...brokers: readonly string[]): NetworkMeasures {
  const pairs = { known: 2, expected: 3, actors: 9, pairs: 8, parts: 1, largest: 7, untied: 2 }
  return { ...pairs, brokers: brokers.map((id) => ({ id, formation: [], accueil: [], pairs: 1 })) }
}

test.each([
  [[], [], 'Aucun acteur ne fait le pont, ni avant ni maintenant.'],
  [['a'], ['a'], 'Les mêmes acteurs font le pont : A.'],
  [['a', 'b'], ['b', 'a'], 'Les mêmes acteurs font le pont : B et A.'],
  [['a'], ['a', 'b'], 'Parmi les 5 premiers à faire le pont, on trouve désormais : B.'],
  [['a', 'b'], ['a'], 'N’y figurent plus : B.'],
  [[], ['a'], 'Parmi les 5 premiers à faire le pont, on trouve désormais : A.'],
  [
    ['a', 'b'],
    ['c', 'd'],
    'Parmi les 5 premiers à faire le pont, on trouve désormais : C et D. N’y figurent plus : A et B.',
  ],
  [['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'b', 'c', 'd', 'e', 'g'], 'Les mêmes acteurs font le pont : A, B, C, D et E.'],
])('brokers %j, then %j', (before, after, told) => {
  expect(brokersSentence(i18n, network(...before), network(...after), (id) => id.toUpperCase())).toBe(told)
})

test('each measure is told once, with its sentence', () => {
  const rows = measureMoves(i18n, network(), { ...network(), pairs: 9, untied: 1 })
  expect(rows.map(({ key, sentence }) => [key, sentence])).toEqual([
    ['actors', 'Comme avant.'],
    ['pairs', '1 de plus.'],
    ['known', 'Comme avant.'],
    ['parts', 'Comme avant.'],
    ['largest', 'Comme avant.'],
    ['untied', '1 de moins.'],
  ])
  expect(new Set(rows.map(({ label }) => label)).size).toBe(6)
})
