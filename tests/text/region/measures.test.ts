import { setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'

import { measuresInWords, shareInWords } from '../../../src/text/region/measures.ts'

const i18n = setupI18n({ locale: 'fr', messages: { fr: {} } })

/** Ties, partners, partners outside its ecosystem, then share of chains and rank, part and community. */
type Row = readonly [
  ties: number,
  degree: number,
  outside: number | null,
  betweenness: number,
  rank: number,
  component: number,
  componentSize: number,
  community: number | null,
  communitySize: number,
]

const NO_CHAIN = 'Aucune chaîne courte entre deux autres acteurs ne passe par lui.'
const HOLDS = 'Sans lui, les autres acteurs de son réseau resteraient reliés.'

test.each<[Row, readonly string[]]>([
  [[0, 0, 0, 0, 515, 7, 1, null, 0], ['Aucun lien connu : non documenté, ce qui ne veut pas dire isolé.']],
  [
    [1, 1, 0, 0, 101, 2, 2, 9, 2],
    [
      'Un lien connu avec un acteur.',
      'Cet acteur est de son écosystème.',
      NO_CHAIN,
      'Réseau n° 2 : 2 acteurs, lui compris, que des liens connus relient de proche en proche.',
      'Communauté n° 9 : 2 acteurs, lui compris, que la méthode de Louvain rassemble d’après leurs liens.',
    ],
  ],
  [
    [3, 1, 1, 0, 101, 1, 216, 1, 40],
    [
      '3 liens connus avec un acteur.',
      'Cet acteur n’est pas de son écosystème.',
      NO_CHAIN,
      'Réseau n° 1 : 216 acteurs, lui compris, que des liens connus relient de proche en proche.',
      HOLDS,
      'Communauté n° 1 : 40 acteurs, lui compris, que la méthode de Louvain rassemble d’après leurs liens.',
    ],
  ],
  [
    [36, 35, 12, 0.12734, 1, 1, 1216, 1, 40],
    [
      '36 liens connus avec 35 acteurs.',
      '12 d’entre eux ne sont pas de son écosystème.',
      'Pour 12,7 % des paires d’autres acteurs, la chaîne la plus courte passe par lui : 1er sur 515.',
      'Réseau n° 1 : 1 216 acteurs, lui compris, que des liens connus relient de proche en proche.',
      HOLDS,
      'Communauté n° 1 : 40 acteurs, lui compris, que la méthode de Louvain rassemble d’après leurs liens.',
    ],
  ],
])('the measures %j read %j', (row, sentences) => {
  expect(wordsOf(row)).toEqual(sentences)
})

test.each([
  [2, 0, 'Tous deux sont de son écosystème.'],
  [5, 0, 'Tous sont de son écosystème.'],
  [2, 2, 'Aucun des deux n’est de son écosystème.'],
  [5, 5, 'Aucun n’est de son écosystème.'],
  [5, 1, 'L’un d’eux n’est pas de son écosystème.'],
  [5, 4, '4 d’entre eux ne sont pas de son écosystème.'],
])('of %d partners, %d outside its ecosystem read « %s »', (degree, outside, sentence) => {
  expect(wordsOf([degree, degree, outside, 0, 101, 1, 216, 1, 40])[1]).toBe(sentence)
})

test('of the partners of an organisation of no ecosystem, none is said to be outside', () => {
  expect(wordsOf([4, 4, null, 0, 101, 1, 216, 1, 40])[1]).toBe(NO_CHAIN)
})

test.each([
  [0.0001, 2, 'Pour moins de 0,1 % des paires d’autres acteurs, la chaîne la plus courte passe par lui : 2e sur 515.'],
  [0.05, 21, 'Pour 5 % des paires d’autres acteurs, la chaîne la plus courte passe par lui : 21e sur 515.'],
  [1, 1, 'Pour 100 % des paires d’autres acteurs, la chaîne la plus courte passe par lui : 1er sur 515.'],
])('a share of chains of %d, of rank %d, reads « %s »', (betweenness, rank, sentence) => {
  expect(wordsOf([4, 4, null, betweenness, rank, 1, 216, 1, 40])[1]).toBe(sentence)
})

test.each([
  [0, '0 %'],
  [0.0004, 'moins de 0,1 %'],
  [0.0005, '0,1 %'],
  [0.1234, '12,3 %'],
])('a share of %d is « %s »', (share, words) => {
  expect(plain(shareInWords(i18n, share))).toBe(words)
})

function wordsOf(row: Row): readonly string[] {
  const [ties, degree, outside, betweenness, rank, component, componentSize, community, communitySize] = row
  const place = { ties, degree, betweenness, rank, component, componentSize, community, communitySize }
  const names = { actor: String, departement: String, ecosystem: String }
  return measuresInWords(i18n, { place: { ...place, among: rank, cuts: false, cut: null }, outside }, 515, names).map(
    plain,
  )
}

/** With plain spaces: those that do not break cannot be told from others in a table. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ')
}
