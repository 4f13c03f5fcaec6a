import { expect, test } from 'vitest'

import { weeklyHours } from '../../scripts/build/weeklyHours.ts'
import { atlasOf } from '../../src/derive/atlas.ts'
import { openDays } from '../../src/derive/orientation/days.ts'
import { JOURS, NO_PROFILE, type Profile } from '../../src/derive/orientation/need.ts'
import { offersOf } from '../../src/derive/orientation/offers.ts'
import { rankFor } from '../../src/derive/orientation/rank.ts'
import type { WeeklyHours } from '../../src/domain/siteData.ts'
import { readCsv } from '../support/csvFile.ts'
import { smallPublication } from '../support/smallPublication.ts'

const THEME = 'trouver-un-emploi--etre-accompagne-vers-lemploi'
const FROM = { code: '18279', nom: 'Vierzon', departement: '18', epci: '1', population: 1, position: [2, 47] } as const

/** What becomes of one service that is open to all, when more is known of the person. */
function answered(profile: Partial<Profile>, langues: readonly string[] = [], horaires: string | null = null) {
  const atlas = atlasOf(
    smallPublication({
      acteurs: [{ id: 'a' }],
      lieux: [{ acteur_id: 'a', position: [2, 47], horaires_accueil: horaires }],
      services: [
        { acteur_id: 'a', thematiques: [THEME], publics: ['tous-publics'], zone_eligibilite: ['18'], langues },
      ],
    }),
  )
  const week = horaires === null ? null : weeklyHours(horaires)
  const hours: Record<string, WeeklyHours> = week === null ? {} : { 'lieu-0': week }
  const [first] = rankFor(offersOf(atlas, hours), [THEME], { from: FROM, profile: { ...NO_PROFILE, ...profile } })
  const told = first?.reasons.find(({ criterion }) => criterion === 'langue' || criterion === 'jours')
  return { verdict: first?.verdict, code: told?.code ?? null, values: told?.values ?? [] }
}

test.each([
  ['is said', ['fr', 'uk'], ['uk'], 'oui', 'langue-parlee', ['uk']],
  ['is said of a country', ['ar'], ['ar-MA'], 'oui', 'langue-parlee', ['ar']],
  ['is unknown: to be asked, decides nothing', [], ['uk'], 'oui', 'langue-inconnue', ['uk']],
  ['is unknown, but the person speaks French', [], ['uk', 'fr'], 'oui', null, []],
  ['is another: an interpreter, never a refusal', ['fr'], ['uk'], 'a-verifier', 'langue-autre', ['fr']],
])('the language that is spoken there %s', (_case, spoken, langues, verdict, code, values) => {
  expect(answered({ langues }, spoken)).toEqual({ verdict, code, values })
})

test.each([
  ['shared', 'Mo-We 09:00-12:00', ['ma', 'sa'], 'oui', 'jours-communs', ['ma']],
  [
    'others: another time, never a refusal',
    'Mo-We 09:00-12:00',
    ['sa'],
    'a-verifier',
    'jours-autres',
    ['lu', 'ma', 'me'],
  ],
  ['unknown', null, ['sa'], 'oui', 'jours-inconnus', []],
  ['unknown, as what is said is no plain week', 'Mo[1] 09:00-12:00', ['lu'], 'oui', 'jours-inconnus', []],
] as const)('days that are %s', (_case, horaires, jours, verdict, code, values) => {
  expect(answered({ jours }, [], horaires)).toEqual({ verdict, code, values })
})

test('nobody said a language or a day: nothing is told of them', () => {
  expect(answered({}, ['uk'], 'Mo-We 09:00-12:00')).toEqual({ verdict: 'oui', code: null, values: [] })
})

test('the days of each place are those that its hours name', () => {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
  const told = readCsv('data/lieux.csv').flatMap(({ horaires_accueil: text }) =>
    text === undefined || text === '' ? [] : [text],
  )
  expect(told.length).toBeGreaterThan(50)
  for (const text of told) {
    const named = names.map((_, day) =>
      text.split('; ').some((rule) => {
        const [first = '', last = first] = (rule.split(' ')[0] ?? '').split('-')
        return names.indexOf(first) <= day && day <= names.indexOf(last)
      }),
    )
    const open = openDays(weeklyHours(text) ?? undefined)
    expect([text, ...JOURS.map((_, day) => (open & (1 << day)) !== 0)]).toEqual([text, ...named])
  }
})
