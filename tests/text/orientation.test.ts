import { setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import type { Besoin, From, Profile } from '../../src/derive/orientation/need.ts'
import { NO_PROFILE } from '../../src/derive/orientation/need.ts'
import { obstacleFinder } from '../../src/derive/orientation/obstacles.ts'
import { offersOf } from '../../src/derive/orientation/offers.ts'
import { answerTo } from '../../src/derive/orientation/rank.ts'
import { suggestedParcours } from '../../src/derive/orientation/suggestedParcours.ts'
import type { PlacedLieu } from '../../src/domain/publish.ts'
import type { Service } from '../../src/domain/tables/services.ts'
import { aloud } from '../../src/text/orientation/aloud.ts'
import { gapMail } from '../../src/text/orientation/gapMail.ts'
import { either, lowered, wordsOf } from '../../src/text/orientation/words.ts'
import { smallPublication } from '../support/smallPublication.ts'

const FRENCH = 'lecture-ecriture-calcul--maitriser-le-francais'
const ASSESS = 'lecture-ecriture-calcul--evaluer-son-niveau'
const WORK = 'trouver-un-emploi--etre-accompagne-vers-lemploi'
const MOBILITY = 'mobilite--acceder-a-un-vehicule'

const VIERZON: From = {
  code: '18279',
  nom: 'Vierzon',
  departement: '18',
  epci: '200090561',
  population: 25_000,
  position: [2.07, 47.22],
}
const COURS: Besoin = { code: 'francais', label: 'Apprendre le français', thematiques: [FRENCH] }
const EMPLOI: Besoin = { code: 'emploi', label: 'Trouver un travail', thematiques: [WORK] }

const BOURGES = { commune: 'Bourges', code_insee: '18033', departement: '18', position: [2.4, 47.08] } as const
const HERE = { commune: 'Vierzon', code_insee: '18279', departement: '18', position: [2.07, 47.22] } as const

type Row = Partial<Service> & { readonly acteur: string; readonly lieu?: Partial<PlacedLieu>; readonly tel?: string }

/** What is read aloud of an answer made from a few services. */
function told(rows: readonly Row[], besoins: readonly Besoin[], profile: Partial<Profile> = {}): readonly string[] {
  const atlas = atlasOf(
    smallPublication({
      acteurs: rows.map(({ acteur, tel }) => ({ id: acteur, telephone: tel ?? null })),
      lieux: rows.flatMap(({ acteur, lieu }) =>
        lieu === undefined ? [] : [{ telephone: null, precision: 'commune', ...lieu, acteur_id: acteur }],
      ),
      services: rows.map(({ acteur, lieu: _lieu, tel: _tel, ...row }) => ({
        axe: 1,
        publics: ['tous-publics'],
        zone_eligibilite: ['18'],
        ...row,
        acteur_id: acteur,
      })),
    }),
  )
  const words = wordsOf(setupI18n({ locale: 'fr', messages: { fr: {} } }), atlas, () => null)
  const offers = offersOf(atlas)
  const need = { from: VIERZON, besoins, profile: { ...NO_PROFILE, niveau: 'A1' as const, ...profile } }
  const answer = answerTo(offers, need)
  const obstaclesOf = obstacleFinder(offers, need)
  const parcours = suggestedParcours(offers, need, answer, obstaclesOf)
  return aloud(words, { need, answer, obstaclesOf, parcours })
}

const cours = (acteur: string, more: Partial<Row> = {}): Row => ({ acteur, thematiques: [FRENCH], ...more })

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'a service in the very town, with its number',
    told([cours('ALF', { lieu: HERE, tel: '02 48 00 00 00', niveau_entree: 'A1' })], [COURS]),
    [
      'La personne habite à Vierzon et cherche : apprendre le français.',
      'Pour « Apprendre le français », le plus proche est ALF, à Vierzon même, au 02 48 00 00 00.',
      'Appelez avant de vous déplacer pour prendre rendez-vous.',
    ],
  ],
  [
    'one other service is said in the singular',
    told([cours('ALF', { lieu: HERE }), cours('GRETA', { lieu: BOURGES })], [COURS]),
    ['Pour « Apprendre le français », le plus proche est ALF, à Vierzon même ; un autre service est possible.'],
  ],
  [
    'several others in the plural',
    told([cours('ALF', { lieu: HERE }), cours('B', { lieu: BOURGES }), cours('C', { lieu: BOURGES })], [COURS]),
    ['Pour « Apprendre le français », le plus proche est ALF, à Vierzon même ; 2 autres services sont possibles.'],
  ],
  [
    'a distance as people say it',
    told([cours('GRETA', { lieu: BOURGES })], [COURS]),
    ['Pour « Apprendre le français », le plus proche est GRETA, à Bourges, à 29 km à vol d’oiseau.'],
  ],
  [
    'a distance that nobody knows',
    told([cours('GRETA', { lieu: { ...BOURGES, position: null } })], [COURS]),
    ['Pour « Apprendre le français », le plus proche est GRETA, à Bourges, distance non connue.'],
  ],
  [
    'a place that nobody knows',
    told([cours('GRETA')], [COURS]),
    ['Pour « Apprendre le français », le plus proche est GRETA, lieu à demander.'],
  ],
  [
    'nothing at all',
    told([], [COURS]),
    [
      'La personne habite à Vierzon et cherche : apprendre le français.',
      'Pour « Apprendre le français », aucun service connu ne convient.',
      'Je note ce manque pour le signaler, et nous pouvons chercher plus loin ensemble.',
    ],
  ],
  [
    'a doubt is said',
    told([cours('ALF', { lieu: HERE, publics: [] })], [COURS]),
    ['Appelez avant de vous déplacer : tout n’est pas certain, il reste des points à vérifier.'],
  ],
  [
    'who helps somebody without a vehicle',
    told(
      [cours('GRETA', { lieu: BOURGES }), { acteur: 'Plateforme', thematiques: [MOBILITY], axe: 4, lieu: HERE }],
      [COURS],
      { vehicule: false },
    ),
    ['Pour se déplacer, vous pouvez demander à Plateforme, à Vierzon même.'],
  ],
  [
    'a path when there is more than one step',
    told(
      [
        cours('ALF', { lieu: HERE, niveau_sortie: 'B1' }),
        { acteur: 'Agence', thematiques: [WORK], axe: 3, lieu: HERE, niveau_entree: 'B1' },
      ],
      [EMPLOI],
    ),
    ['Un parcours possible : apprendre le français, puis aller vers l’emploi.'],
  ],
  [
    'assessment comes first when nobody knows the level',
    told(
      [
        { acteur: 'CRIA', thematiques: [ASSESS], lieu: HERE },
        { acteur: 'Agence', thematiques: [WORK], axe: 3, lieu: HERE },
      ],
      [EMPLOI],
      { niveau: null },
    ),
    ['Un parcours possible : faire évaluer son français, puis aller vers l’emploi.'],
  ],
])('read aloud: %s', (_case, sentences, expected) => {
  expect(sentences).toEqual(expect.arrayContaining([...expected]))
  expect(sentences.length).toBeGreaterThanOrEqual(3)
  expect(sentences.length).toBeLessThanOrEqual(6)
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
})

test('the mail about a gap holds theme, commune and public, and warns against naming anybody', () => {
  const words = wordsOf(
    setupI18n({ locale: 'fr', messages: { fr: {} } }),
    atlasOf(smallPublication({ acteurs: [] })),
    () => null,
  )
  const { subject, body } = gapMail(words, COURS, VIERZON, 'femmes')
  expect(subject).toBe('Manque signalé : Apprendre le français, Vierzon (18)')
  expect(body).toContain('Public : femmes')
  expect(body).toContain('aucune information sur une personne')
})

test('labels take a small letter within a sentence, but sigles keep theirs', () => {
  const words = wordsOf(
    setupI18n({ locale: 'fr', messages: { fr: {} } }),
    atlasOf(smallPublication({ acteurs: [] })),
    () => null,
  )
  expect(lowered('Jeunes')).toBe('jeunes')
  expect(lowered('VAE')).toBe('VAE')
  expect(either(words, ['Jeunes', 'Femmes', 'Jeunes'])).toBe('jeunes ou femmes')
})
