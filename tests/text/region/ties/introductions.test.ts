import { setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'

import type { Complement } from '../../../../src/derive/ties/complements.ts'
import type { Introduction } from '../../../../src/derive/ties/introductions.ts'
import {
  type PairWords,
  complementSentence,
  introductionMail,
  introductionNote,
  introductionSentences,
  keptSentence,
  nearSentence,
  pairsSentence,
  pointsSentence,
} from '../../../../src/text/region/ties/introductions.ts'
import { quoted } from '../../../../src/text/region/ties/names.ts'
import { smallPublication } from '../../../support/smallPublication.ts'

const i18n = setupI18n({ locale: 'fr', messages: { fr: {} } })
const words: PairWords = {
  i18n,
  label: (vocabulaire, code) => (vocabulaire === 'publics' ? 'Demandeurs d’asile' : code),
  zone: (code) => ({ '45': 'Loiret' })[code] ?? code,
  nameOf: (id) => id.toUpperCase(),
}
const [vehicles, training] = smallPublication({
  acteurs: [],
  services: [
    { acteur_id: 'a', nom: 'Prêt de scooters' },
    { acteur_id: 'b', nom: 'Maçonnerie' },
  ],
}).services

const pair: Introduction = {
  a: 'b',
  b: 'a',
  isAcross: true,
  near: { km: 3.04, commune: null, departement: null },
  complements: [],
  partners: [],
  untied: [],
  points: { complements: 20, near: 22.5, partners: 3.4, untied: 0 },
  total: 45.9,
}

function complement(kind: Complement['kind'], code: string | null = null): Complement {
  if (vehicles === undefined || training === undefined) throw new Error('No service to complete')
  return { kind, giver: 'a', gives: vehicles, receiver: 'b', needs: training, code }
}

test.each([
  [null, null, null, 'Leur distance n’est pas connue.'],
  [null, null, '45', 'Dans le même département (Loiret), à une distance non connue.'],
  [0, 'Tours', '37', 'Dans la même commune, Tours.'],
  [0.099, 'Tours', '37', 'Dans la même commune, Tours.'],
  [0, null, '37', 'À 0 km l’un de l’autre à vol d’oiseau.'],
  [1.16, 'Tours', '37', 'À 1,2 km l’un de l’autre à vol d’oiseau, dans la même commune, Tours.'],
  [3.04, null, '37', 'À 3 km l’un de l’autre à vol d’oiseau.'],
  [27.6, null, null, 'À 28 km l’un de l’autre à vol d’oiseau.'],
])('%d km apart, in %s, in %s', (km, commune, departement, sentence) => {
  expect(nearSentence(words, { km, commune, departement })).toBe(sentence)
})

test.each([
  [
    'niveau',
    null,
    'A enseigne le français (« Prêt de scooters »), utile avant « Maçonnerie » (B), dont la source ne dit pas le niveau demandé.',
  ],
  ['niveau', 'A2', 'A conduit au niveau de français A2 (« Prêt de scooters »), que B demande pour « Maçonnerie ».'],
  ['trop-loin', null, 'A aide à se déplacer (« Prêt de scooters »), et B reçoit pour « Maçonnerie ».'],
  ['enfants', null, 'A fait garder les enfants (« Prêt de scooters »), et B reçoit pour « Maçonnerie ».'],
  [
    'titre',
    null,
    'A conseille sur le droit au séjour (« Prêt de scooters »), le plus souvent en jeu avant « Maçonnerie » (B).',
  ],
  [
    'public',
    'demandeurs-asile',
    'A (« Prêt de scooters ») et B (« Maçonnerie ») disent recevoir le même public : demandeurs d’asile.',
  ],
  [
    'public',
    'tous-publics',
    'A accompagne des nouveaux arrivants (« Prêt de scooters »), et « Maçonnerie » (B) est ouvert à tous les publics.',
  ],
] as const)('they complete one another by %s (%s)', (kind, code, sentence) => {
  expect(complementSentence(words, complement(kind, code))).toBe(sentence)
})

test.each<[Partial<Introduction>, string]>([
  [{ partners: ['c'] }, 'Tous deux ont un même partenaire connu : C.'],
  [{ partners: ['c', 'd'] }, 'Tous deux ont 2 mêmes partenaires connus : C et D.'],
  [{ partners: ['c', 'd', 'e', 'f', 'g'] }, 'Tous deux ont 5 mêmes partenaires connus : C, D, E et 2 autres.'],
  [{ untied: ['a'] }, 'A n’a pas de lien connu avec l’autre écosystème.'],
  [{ untied: ['b', 'a'] }, 'Ni l’un ni l’autre n’a de lien connu avec l’autre écosystème.'],
  [{ untied: ['b', 'a'], isAcross: false }, ''],
  [
    { complements: [complement('trop-loin'), complement('enfants'), complement('titre')], partners: ['c'] },
    'A aide à se déplacer (« Prêt de scooters »), et B reçoit pour « Maçonnerie ». A fait garder les enfants (« Prêt de scooters »), et B reçoit pour « Maçonnerie ». Tous deux ont un même partenaire connu : C.',
  ],
])('%j after the distance', (part, sentences) => {
  expect(introductionSentences(words, { ...pair, ...part }).join(' ')).toBe(
    `À 3 km l’un de l’autre à vol d’oiseau. ${sentences}`.trim(),
  )
})

test.each([
  [0, { complements: 0, near: 0, partners: 0, untied: 0 }, '0 point.'],
  [1, { complements: 0, near: 1, partners: 0, untied: 0 }, '1 point : 1 pour la proximité.'],
  [
    45.9,
    pair.points,
    '46 points : 20 pour ce qu’ils s’apportent, 23 pour la proximité et 3 pour les partenaires communs.',
  ],
  [
    8,
    { complements: 0, near: 0, partners: 0, untied: 8 },
    '8 points : 8 pour l’absence de lien connu avec l’autre écosystème.',
  ],
])('%d points', (total, points, sentence) => {
  expect(pointsSentence(i18n, total, points)).toBe(sentence)
})

test.each([
  [0, 0, 'Aucune paire à présenter d’un écosystème à l’autre, aucune au sein d’un même écosystème.'],
  [1, 1, '1 paire à présenter d’un écosystème à l’autre, puis 1 au sein d’un même écosystème.'],
  [1528, 2, '1\u202F528 paires à présenter d’un écosystème à l’autre, puis 2 au sein d’un même écosystème.'],
])('%d pairs across and %d within', (across, within, sentence) => {
  expect(pairsSentence(i18n, across, within)).toBe(sentence)
})

test.each([
  [0, 'Aucune paire retenue.'],
  [1, '1 paire retenue.'],
  [12, '12 paires retenues.'],
])('%d pairs kept', (count, sentence) => {
  expect(keptSentence(i18n, count)).toBe(sentence)
})

test('a mail names the pairs, why, and their cards; its subject counts them', () => {
  const one = introductionMail(words, [pair], (id) => `https://exemple.fr/?acteur=${id}`)
  expect(one.subject).toBe('Mise en relation : B et A')
  expect(one.body).toContain('B – A\nÀ 3 km l’un de l’autre à vol d’oiseau.\nhttps://exemple.fr/?acteur=b\n')
  const two = introductionMail(words, [pair, { ...pair, a: 'x' }], () => '')
  expect(two.subject).toBe('2 mises en relation à faire')
  expect(two.body).toContain('X – A')
})

test('a note only names the pairs, and leads to the page that says why', () => {
  const { subject, body } = introductionNote(
    words,
    [pair, { ...pair, a: 'x' }],
    'https://exemple.fr/?lecture=rencontres',
  )
  expect(subject).toBe('2 mises en relation à faire')
  expect(body).toContain('• B – A\n• X – A\n')
  expect(body).toContain('https://exemple.fr/?lecture=rencontres')
  expect(body).not.toContain('vol d’oiseau')
})

test.each([
  ['FLE « Progresser en français »', 'FLE “Progresser en français”'],
  ['«Un» et «\u00A0deux\u202F»', '“Un” et “deux”'],
  ['L’atelier "Mots"', 'L’atelier "Mots"'],
])('the name %j between guillemets is %j', (name, inner) => {
  expect(quoted(name)).toBe(inner)
})

test('a service whose name has guillemets is told with quotation marks of the second rank', () => {
  const named = complement('enfants')
  const told = complementSentence(words, { ...named, gives: { ...named.gives, nom: 'Garde « à la carte »' } })
  expect(told).toBe('A fait garder les enfants (« Garde “à la carte” »), et B reçoit pour « Maçonnerie ».')
})
