import { setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'

import {
  actorLossSentence,
  brokerSentence,
  chanceSentence,
  crossingSentence,
  hangingSentence,
  inwardSentence,
  tieLossSentence,
  undocumentedSentence,
} from '../../../../src/text/region/ties/bridges.ts'
import { fewNames } from '../../../../src/text/region/ties/names.ts'

const i18n = setupI18n({ locale: 'fr', messages: { fr: {} } })
const nameOf = (id: string): string => id.toUpperCase()

test.each([
  [0, 0, 0, 'Aucun lien connu.'],
  [
    0,
    0.01,
    1,
    'Sur la seule paire d’acteurs que lie un lien connu, aucune ne joint les deux écosystèmes. Le hasard n’en donnerait aucune : on ne peut pas comparer.',
  ],
  [
    0,
    1.46,
    9,
    'Sur 9 paires d’acteurs que lie un lien connu, aucune ne joint les deux écosystèmes. Le hasard en donnerait environ 1,5.',
  ],
  [
    1,
    1,
    1,
    'Sur la seule paire d’acteurs que lie un lien connu, 1 joint les deux écosystèmes. Le hasard en donnerait environ 1 : c’est à peu près autant.',
  ],
  [
    2,
    4,
    12,
    'Sur 12 paires d’acteurs que lie un lien connu, 2 joignent les deux écosystèmes. Le hasard en donnerait environ 4 : c’est 2,0 fois moins.',
  ],
  [
    31,
    74.79,
    323,
    'Sur 323 paires d’acteurs que lie un lien connu, 31 joignent les deux écosystèmes. Le hasard en donnerait environ 75 : c’est 2,4 fois moins.',
  ],
  [
    40,
    20,
    1200,
    'Sur 1\u202F200 paires d’acteurs que lie un lien connu, 40 joignent les deux écosystèmes. Le hasard en donnerait environ 20 : c’est 2,0 fois plus.',
  ],
])('%d bridges against %d by chance among %d pairs', (known, expected, pairs, sentence) => {
  expect(crossingSentence(i18n, { code: '', known, expected, pairs })).toBe(sentence)
})

test.each([
  [8, 10, 'Le hasard en donnerait environ 10 : c’est 1,3 fois moins.'],
  [9, 10, 'Le hasard en donnerait environ 10 : c’est à peu près autant.'],
  [12.4, 10, 'Le hasard en donnerait environ 10 : c’est à peu près autant.'],
  [1, 0.05, 'Le hasard en donnerait environ 0,1 : c’est 20,0 fois plus.'],
  [1, 0.049, 'Le hasard n’en donnerait aucune : on ne peut pas comparer.'],
])('%d against %d by chance', (known, expected, sentence) => {
  expect(chanceSentence(i18n, { known, expected })).toBe(sentence)
})

test.each([
  [
    1,
    1,
    1,
    'Relie 1 acteur de la formation et de l’emploi à 1 acteur de l’accueil et de l’accompagnement : 1 paire qu’aucun lien connu ne joint directement.',
  ],
  [
    1,
    3,
    2,
    'Relie 1 acteur de la formation et de l’emploi à 3 acteurs de l’accueil et de l’accompagnement : 2 paires qu’aucun lien connu ne joint directement.',
  ],
  [
    5,
    7,
    33,
    'Relie 5 acteurs de la formation et de l’emploi à 7 acteurs de l’accueil et de l’accompagnement : 33 paires qu’aucun lien connu ne joint directement.',
  ],
])('a broker between %d and %d, of %d pairs', (formation, accueil, pairs, sentence) => {
  expect(brokerSentence(i18n, { id: 'x', formation: ids(formation), accueil: ids(accueil), pairs })).toBe(sentence)
})

test.each([
  [[], 'Sans lui, les autres acteurs resteraient reliés par les liens connus.'],
  [[['a']], 'Sans lui, aucun lien connu ne rattacherait plus au réseau : A.'],
  [[['a', 'b']], 'Sans lui, 2 acteurs, ensemble, n’auraient plus de lien connu avec le reste du réseau : A et B.'],
  [
    [['a'], ['b']],
    'Sans lui, 2 acteurs, chacun de son côté, n’auraient plus de lien connu avec le reste du réseau : A et B.',
  ],
  [
    [['a', 'b', 'c'], ['d'], ['e'], ['f']],
    'Sans lui, 6 acteurs, en 4 morceaux, n’auraient plus de lien connu avec le reste du réseau : A, B, C, D et 2 autres.',
  ],
])('the loss of an organisation that cuts off %j', (parts, sentence) => {
  expect(actorLossSentence(i18n, { id: 'x', parts, count: parts.flat().length }, nameOf)).toBe(sentence)
})

test.each([
  [1, 'Sans ce lien, 1 acteur n’aurait plus de lien connu avec le reste du réseau : A0.'],
  [2, 'Sans ce lien, 2 acteurs n’auraient plus de lien connu avec le reste du réseau : A0 et A1.'],
  [9, 'Sans ce lien, 9 acteurs n’auraient plus de lien connu avec le reste du réseau : A0, A1, A2, A3 et 5 autres.'],
])('the loss of a tie that cuts off %d', (count, sentence) => {
  expect(tieLossSentence(i18n, { a: 'x', b: 'y', off: ids(count) }, nameOf)).toBe(sentence)
})

test.each([
  [
    0,
    'Aucun acteur ne tient au réseau connu par un seul autre.',
    'Tous ceux qui ont des liens connus en ont avec l’autre écosystème.',
  ],
  [
    1,
    '1 acteur ne tient au réseau connu que par un seul autre.',
    '1 acteur a des liens connus, mais aucun avec l’autre écosystème.',
  ],
  [
    148,
    '148 acteurs ne tiennent au réseau connu que par un seul autre.',
    '148 acteurs ont des liens connus, mais aucun avec l’autre écosystème.',
  ],
])('%d that hang on one, or look inward', (count, hanging, inward) => {
  expect(hangingSentence(i18n, count)).toBe(hanging)
  expect(inwardSentence(i18n, count)).toBe(inward)
})

test.each([
  [0, 1, 'Chaque acteur a au moins un lien connu. (1 acteur en tout)'],
  [
    1,
    515,
    '1 acteur n’a aucun lien connu : ses liens ne sont pas documentés, il n’est pas isolé pour autant. (515 acteurs en tout)',
  ],
  [
    217,
    515,
    '217 acteurs n’ont aucun lien connu : leurs liens ne sont pas documentés, ils ne sont pas isolés pour autant. (515 acteurs en tout)',
  ],
])('%d of %d without a known tie', (count, total, sentence) => {
  expect(undocumentedSentence(i18n, count, total)).toBe(sentence)
})

test.each([
  [1, 'A0'],
  [4, 'A0, A1, A2 et A3'],
  [5, 'A0, A1, A2, A3 et A4'],
  [6, 'A0, A1, A2, A3 et 2 autres'],
  [1004, 'A0, A1, A2, A3 et 1\u202F000 autres'],
])('%d names', (count, told) => {
  expect(fewNames(i18n, ids(count).map(nameOf))).toBe(told)
})

function ids(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `a${index}`)
}
