import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { JOURS, NIVEAUX, NO_PROFILE, type Profile } from '../../src/derive/orientation/need.ts'
import { KNOWN_STATUTS, decodeProfile, encodeProfile } from '../../src/state/profile.ts'

const flag = fc.constantFrom(true, false, null)
const profiles: fc.Arbitrary<Profile> = fc.record({
  statut: fc.constantFrom(null, ...KNOWN_STATUTS),
  niveau: fc.constantFrom(null, ...NIVEAUX),
  moinsDe26: flag,
  femme: flag,
  enfants: flag,
  vehicule: flag,
  distance: flag,
  langues: fc.shuffledSubarray(['fr', 'uk', 'prs', 'ar-MA', 'zh-Hant-TW']),
  jours: fc.subarray([...JOURS]),
})

test('what is written of somebody is read back the same', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const fragment = encodeProfile(profile)
      expect(decodeProfile(fragment)).toEqual(profile)
      expect(decodeProfile(`#${fragment}`)).toEqual(profile)
    }),
  )
})

test('nothing said is nothing written', () => {
  expect(encodeProfile(NO_PROFILE)).toBe('')
})

test('languages and days stand as they are said', () => {
  expect(encodeProfile({ ...NO_PROFILE, langues: ['uk', 'ar'], jours: ['lu', 'ma'] })).toBe('langues=uk,ar&jours=lu,ma')
})

test.each([
  ['femme', { femme: true }],
  ['femme=peut-etre&enfants=non', { enfants: false }],
  ['statut=roi&niveau=Z9&age=12&vehicule=non', { vehicule: false }],
  ['langues=uk,,<b>,klingon,uk', { langues: ['uk'] }],
  ['jours=di,lundi,lu,lu', { jours: ['lu', 'di'] }],
])('« #%s » is read as far as it makes sense', (fragment, expected) => {
  expect(decodeProfile(fragment)).toEqual({ ...NO_PROFILE, ...expected })
})

test('any fragment at all is read without a fault', () => {
  fc.assert(
    fc.property(fc.string(), (fragment) => {
      const profile = decodeProfile(fragment)
      expect(decodeProfile(encodeProfile(profile))).toEqual(profile)
    }),
  )
})
