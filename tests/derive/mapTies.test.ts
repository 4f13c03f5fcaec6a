import { expect, test } from 'vitest'

import { type Fiche, atlasOf } from '../../src/derive/atlas.ts'
import { seatOf } from '../../src/derive/fanOut.ts'
import { selectedOnMap } from '../../src/derive/mapTies.ts'
import { placedPointsOf } from '../../src/derive/placedPoints.ts'
import type { LonLat } from '../../src/domain/dataset.ts'
import type { Partenariat } from '../../src/domain/tables/partenariats.ts'
import { smallPublication } from '../support/smallPublication.ts'

const TOURS: LonLat = [0.68, 47.39]
const BLOIS: LonLat = [1.33, 47.59]
const ORLEANS: LonLat = [1.9, 47.9]
const CHARTRES: LonLat = [1.49, 48.45]

const lieux = [
  { acteur_id: 'us', position: TOURS },
  { acteur_id: 'us', position: ORLEANS },
  { acteur_id: 'them', position: CHARTRES },
  { acteur_id: 'them', position: BLOIS },
]

function drawn(liens: readonly Partial<Partenariat>[], left: readonly string[] = ['us', 'them']) {
  const atlas = atlasOf(
    smallPublication({
      acteurs: [{ id: 'us' }, { id: 'them' }, { id: 'unplaced' }],
      lieux,
      partenariats: liens.map((lien) => ({ de: 'us', vers: 'them', ...lien })),
    }),
  )
  const placed = placedPointsOf(atlas.fiches.filter(({ acteur }) => left.includes(acteur.id)))
  return { placed, ...selectedOnMap(atlas, atlas.ficheOf.get('us') as Fiche, placed) }
}

test('all the ties with a partner are one line, between their nearest places', () => {
  const { ties, places, partners } = drawn([{}, { nature: 'financement' }, { de: 'them', vers: 'us' }])
  expect(ties.map(({ from, to }) => [from.position, to.position])).toEqual([[TOURS, BLOIS]])
  expect(places).toHaveLength(2)
  expect(partners).toHaveLength(2)
})

test.each([
  ['one that leads there', [{ sens: 'oriente' }], [true, false]],
  ['one that comes from there', [{ de: 'them', vers: 'us', sens: 'oriente' }], [false, true]],
  ['one each way', [{ sens: 'oriente' }, { de: 'them', vers: 'us', sens: 'oriente' }], [true, true]],
  ['one that holds both ways', [{ sens: 'symetrique' }], [false, false]],
  ['one there and one both ways', [{ sens: 'oriente' }, { sens: 'symetrique' }], [true, false]],
])('arrows follow the ties: %s', (_which, liens, [outward, inward]) => {
  expect(drawn(liens).ties).toMatchObject([{ outward, inward }])
})

test('a line is one of the past once every tie has ended', () => {
  expect(drawn([{ fin: 2020 }, { fin: 2021 }]).ties[0]?.ended).toBe(true)
  expect(drawn([{ fin: 2020 }, { fin: null }]).ties[0]?.ended).toBe(false)
})

test('a partner without a point, and the organisation itself, make no line', () => {
  const { ties, partners } = drawn([{ vers: 'unplaced' }, { vers: 'us' }])
  expect(ties).toEqual([])
  expect(partners).toEqual([])
})

test.each([['them'], ['us']])('what the filters hide is placed all the same (%s)', (hidden) => {
  const left = ['us', 'them'].filter((id) => id !== hidden)
  const { ties, places, partners } = drawn([{}], left)
  expect([places.length, partners.length, ties.length]).toEqual([2, 2, 1])
})

test('a hidden partner takes a seat that nobody has', () => {
  const atlas = atlasOf(
    smallPublication({
      acteurs: [{ id: 'us' }, { id: 'them' }],
      lieux: ['us', 'them'].map((acteur_id) => ({ acteur_id, position: TOURS })),
      partenariats: [{ de: 'us', vers: 'them' }],
    }),
  )
  const us = atlas.ficheOf.get('us') as Fiche
  const { partners } = selectedOnMap(atlas, us, placedPointsOf([us]))
  expect(partners.map(({ seat }) => seat)).toEqual([seatOf(1)])
})
