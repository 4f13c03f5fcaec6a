import { setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { STATUTS, judge } from '../../src/derive/orientation/criteria.ts'
import { jours } from '../../src/derive/orientation/days.ts'
import { NIVEAUX, NO_PROFILE, type Profile } from '../../src/derive/orientation/need.ts'
import type { Service } from '../../src/domain/tables/services.ts'
import { TOLD_REASONS, reasonSentence } from '../../src/text/orientation/reasons.ts'
import { wordsOf } from '../../src/text/orientation/words.ts'
import { smallPublication } from '../support/smallPublication.ts'

const FROM = {
  code: '18279',
  nom: 'Vierzon',
  departement: '18',
  epci: '200090561',
  population: 1,
  position: [2, 47],
} as const

const FRENCH = 'lecture-ecriture-calcul--maitriser-le-francais'

const SERVICES: readonly Partial<Service>[] = [
  { zone_eligibilite: [], publics: [] },
  { zone_eligibilite: ['18'], publics: ['tous-publics'], prescription: true },
  { zone_eligibilite: ['37'], publics: ['demandeurs-asile', 'femmes'], thematiques: [FRENCH] },
  { niveau_sortie: 'A1' },
  { langues: ['uk', 'fr'] },
  { langues: ['tr'] },
  { publics: ['jeunes'], age_min: 16, age_max: 25, niveau_entree: 'A2', niveau_sortie: 'B1' },
  { publics: ['familles'], age_min: 18 },
  { publics: ['entreprises'], age_max: 15 },
]

const PROFILES: readonly Profile[] = [null, ...STATUTS].flatMap((statut) =>
  [null, ...NIVEAUX].flatMap((niveau) =>
    [true, false, null].map((answer) => ({
      ...NO_PROFILE,
      statut,
      niveau,
      moinsDe26: answer,
      femme: answer,
      langues: ['uk'],
    })),
  ),
)

test('every reason that a service can be judged for is told in words, and no sentence is for nothing', () => {
  const { services, ...rest } = smallPublication({
    acteurs: [{ id: 'a' }],
    services: SERVICES.map((service) => ({ ...service, acteur_id: 'a' })),
  })
  const words = wordsOf(setupI18n({ locale: 'fr', messages: { fr: {} } }), atlasOf({ ...rest, services }), () => null)
  const ofRows = services.flatMap((service) => PROFILES.flatMap((profile) => judge(service, { from: FROM, profile })))
  const ofTown = services.flatMap((service) => judge(service, { from: FROM, profile: NO_PROFILE }, true))
  const ofDays = [0, 1, 0b1100000].flatMap((open) => jours(open, { jours: ['lu'] }) ?? [])
  const reasons = [...ofRows, ...ofTown, ...ofDays]
  for (const reason of reasons) expect(reasonSentence(words, reason)).toMatch(/^\p{Lu}.* /u)
  expect([...new Set(reasons.map(({ code }) => code))].toSorted()).toEqual(TOLD_REASONS.toSorted())
})

test('languages and days are told by their names', () => {
  const words = wordsOf(
    setupI18n({ locale: 'fr', messages: { fr: {} } }),
    atlasOf(smallPublication({ acteurs: [] })),
    () => null,
  )
  const told = (code: string, values: readonly string[]): string =>
    reasonSentence(words, { criterion: 'langue', verdict: 'a-verifier', code, values })
  expect(told('langue-inconnue', ['uk', 'ar'])).toBe('Demander si l’on y parle ukrainien ou arabe')
  expect(told('langue-autre', ['fr'])).toBe('On y parle français : prévoir un interprète')
  expect(told('jours-communs', ['lu', 've'])).toBe('Ouvert un jour qui convient : lundi et vendredi')
})
