import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { type From, NO_PROFILE } from '../../src/derive/orientation/need.ts'
import { offersOf } from '../../src/derive/orientation/offers.ts'
import { rankFor } from '../../src/derive/orientation/rank.ts'
import { smallPublication } from '../support/smallPublication.ts'

const THEME = 'trouver-un-emploi--etre-accompagne-vers-lemploi'
const FROM: From = {
  code: '18279',
  nom: 'Vierzon',
  departement: '18',
  epci: '200090561',
  population: 1,
  position: [2, 47],
}

interface Case {
  readonly zone: readonly string[]
  /** Communes of the organisation's places. */
  readonly places: readonly string[]
  /** Which of them the service's row names. */
  readonly named?: readonly number[]
}

/** The verdict on the zone of a service that is open to all, and why. */
function judged({ zone, places, named = [] }: Case): readonly [string, string] {
  const atlas = atlasOf(
    smallPublication({
      acteurs: [{ id: 'a' }],
      lieux: places.map((code_insee) => ({ acteur_id: 'a', code_insee, position: [2, 47] })),
      services: [
        {
          acteur_id: 'a',
          thematiques: [THEME],
          publics: ['tous-publics'],
          zone_eligibilite: zone,
          lieux: named.map((index) => `lieu-${index}`),
        },
      ],
    }),
  )
  const [first] = rankFor(offersOf(atlas), [THEME], { from: FROM, profile: NO_PROFILE })
  return [first?.verdict ?? '', first?.reasons.find(({ criterion }) => criterion === 'zone')?.code ?? '']
}

test.each(['18279', '18', '200090561', 'france'])('a zone « %s » covers the commune', (code) => {
  expect(judged({ zone: ['36', code], places: [] })).toEqual(['oui', 'zone-couverte'])
})

test.each(['36', '18033', '243600327'])('a zone « %s » does not, even with a place in the commune', (code) => {
  expect(judged({ zone: [code], places: ['18279'] })).toEqual(['non', 'hors-zone'])
})

test.each<readonly [string, Case, string]>([
  ['its only place is there', { zone: [], places: ['18279'] }, 'zone-sur-place'],
  ['its row names a place there', { zone: [], places: ['18033', '18279'], named: [1] }, 'zone-sur-place'],
  ['it may be given elsewhere', { zone: [], places: ['18033', '18279'] }, 'zone-inconnue'],
  ['its row names a place elsewhere', { zone: [], places: ['18033', '18279'], named: [0] }, 'zone-inconnue'],
  ['nobody knows where it is', { zone: [], places: [] }, 'zone-inconnue'],
])('without a zone, when %s', (_case, service, code) => {
  expect(judged(service)).toEqual([code === 'zone-inconnue' ? 'a-verifier' : 'oui', code])
})
