import { setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'

import type { LossSum } from '../../../../src/derive/ties/closingCoverage.ts'
import {
  addedKm,
  allThemesSentence,
  lostTiesSentence,
  themeLossSentences,
  unmeasuredSentence,
} from '../../../../src/text/region/ties/closing.ts'
import { smallPublication } from '../../../support/smallPublication.ts'

const i18n = setupI18n({ locale: 'fr', messages: { fr: {} } })

const NOTHING: LossSum = { communes: 0, inhabitants: 0, without: 0, inhabitantsWithout: 0, addedKm: 0, mostKm: 0 }
const CHANGES = '« VAE » : le service connu le plus proche changerait pour'

test.each<[Partial<LossSum>, string]>([
  [{}, '« VAE » : le service connu le plus proche ne changerait pour aucune commune.'],
  [
    { communes: 1, inhabitants: 1, addedKm: 3.25, mostKm: 3.25 },
    `${CHANGES} 1 commune, soit 1 habitant. Il serait plus loin de 3,3\u00A0km à vol d’oiseau.`,
  ],
  [{ communes: 1, inhabitants: 0, without: 1 }, `${CHANGES} 1 commune, soit 0 habitant. Plus aucun n’y serait connu.`],
  [
    { communes: 2, inhabitants: 1500, addedKm: 4, mostKm: 10 },
    `${CHANGES} 2 communes, soit 1\u202F500 habitants. Il serait plus loin de 4,0\u00A0km à vol d’oiseau en moyenne par habitant, au plus de 10,0\u00A0km.`,
  ],
  [
    { communes: 12, inhabitants: 900, mostKm: 0 },
    `${CHANGES} 12 communes, soit 900 habitants. Un autre service connu est au même endroit : aucun kilomètre de plus.`,
  ],
  [
    { communes: 12, inhabitants: 900, without: 12, inhabitantsWithout: 900 },
    `${CHANGES} 12 communes, soit 900 habitants. Plus aucun n’y serait connu.`,
  ],
  [
    { communes: 3, inhabitants: 450, without: 1, inhabitantsWithout: 1, addedKm: 4, mostKm: 10 },
    `${CHANGES} 3 communes, soit 450 habitants. Il serait plus loin de 4,0\u00A0km à vol d’oiseau en moyenne par habitant, au plus de 10,0\u00A0km. Plus aucun ne serait connu pour 1 commune (1 habitant).`,
  ],
  [
    { communes: 3, inhabitants: 450, without: 2, inhabitantsWithout: 350, addedKm: 0.02, mostKm: 0.02 },
    `${CHANGES} 3 communes, soit 450 habitants. Il serait plus loin de moins de 0,1 km à vol d’oiseau. Plus aucun ne serait connu pour 2 communes (350 habitants).`,
  ],
])('a theme that would lose %j', (sum, told) => {
  expect(themeLossSentences(i18n, 'VAE', { ...NOTHING, ...sum }).join(' ')).toBe(told)
})

test.each([
  [0, 0, 0, 'Le service connu le plus proche ne changerait pour aucune commune, quel que soit le thème.'],
  [1, 1, 1, 'Le service connu le plus proche changerait pour 1 commune (1 habitant), sur un thème.'],
  [
    1,
    80,
    2,
    'Le service connu le plus proche changerait pour 1 commune (80 habitants), sur 2 thèmes, sur l’un d’eux au moins.',
  ],
  [
    241,
    163_580,
    3,
    'Le service connu le plus proche changerait pour 241 communes (163\u202F580 habitants), sur 3 thèmes, sur l’un d’eux au moins.',
  ],
])('%d communes of %d inhabitants over %d themes', (communes, inhabitants, themes, told) => {
  expect(allThemesSentence(i18n, communes, inhabitants, themes)).toBe(told)
})

test.each([
  [0, null, 'Aucun lien connu ne disparaîtrait : les siens ne sont pas documentés.'],
  [0, 0, 'Aucun lien connu ne disparaîtrait : les siens ne sont pas documentés.'],
  [1, null, 'Son seul partenaire connu le perdrait.'],
  [1, 0, 'Son seul partenaire connu le perdrait ; il n’est pas de l’autre écosystème.'],
  [1, 1, 'Son seul partenaire connu, de l’autre écosystème, le perdrait.'],
  [2, null, 'Ses 2 partenaires connus le perdraient.'],
  [2, 0, 'Ses 2 partenaires connus le perdraient, dont aucun de l’autre écosystème.'],
  [7, 1, 'Ses 7 partenaires connus le perdraient, dont 1 de l’autre écosystème.'],
  [61, 12, 'Ses 61 partenaires connus le perdraient, dont 12 de l’autre écosystème.'],
])('%d partners, %d of them across', (pairs, across, told) => {
  expect(lostTiesSentence(i18n, pairs, across)).toBe(told)
})

test.each([
  [0, '0,0\u00A0km'],
  [0.04, 'moins de 0,1 km'],
  [0.05, '0,1\u00A0km'],
  [12.34, '12,3\u00A0km'],
])('%d km added', (km, told) => {
  expect(addedKm(i18n, km)).toBe(told)
})

test('what cannot be measured says why', () => {
  const { services, lieux } = smallPublication({
    acteurs: [],
    services: [
      { acteur_id: 'a', thematiques: ['vae'] },
      { acteur_id: 'a', thematiques: [] },
    ],
    lieux: [
      { acteur_id: 'a', position: [1, 47] },
      { acteur_id: 'a', position: null },
    ],
  })
  expect(unmeasuredSentence(i18n, { services, lieux })).toBeNull()
  expect(unmeasuredSentence(i18n, { services: [], lieux })).toMatch(/^Aucun service de cet acteur n’est publié/)
  expect(unmeasuredSentence(i18n, { services: services.slice(1), lieux })).toMatch(/^Aucun thème n’est connu/)
  expect(unmeasuredSentence(i18n, { services, lieux: lieux.slice(1) })).toMatch(
    /^Le lieu de cet acteur n’est pas connu/,
  )
})
