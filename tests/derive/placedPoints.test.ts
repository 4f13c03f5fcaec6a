import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { seatOf } from '../../src/derive/fanOut.ts'
import { placedPointsOf, unplacedCount } from '../../src/derive/placedPoints.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { smallPublication } from '../support/smallPublication.ts'

const TOURS = [0.68, 47.39] as const

test('there is one point for each published place that has a position', () => {
  const { fiches } = atlasOf(generatedPublication(200))
  const { points } = placedPointsOf(fiches)
  const expected = fiches.flatMap(({ lieux }) => lieux.flatMap(({ position }) => (position === null ? [] : [position])))
  expect(points.map(({ position }) => position)).toEqual(expected)
  const placed = new Set(points.map(({ acteur }) => acteur))
  expect(unplacedCount(fiches)).toBe(fiches.length - placed.size)
})

test('a place says whether it stands at its address, and adds its own name to its organisation’s', () => {
  const { fiches } = atlasOf(
    smallPublication({
      acteurs: [{ id: 'a', nom: 'Relais', type: 'cria' }],
      lieux: [
        { acteur_id: 'a', position: TOURS, precision: 'adresse' },
        { acteur_id: 'a', position: TOURS, precision: 'commune', nom: 'Antenne nord' },
      ],
    }),
  )
  expect(placedPointsOf(fiches).points).toMatchObject([
    { nom: 'Relais', famille: 'cria', exact: true },
    { nom: 'Relais — Antenne nord', famille: 'cria', exact: false },
  ])
})

test('places of one spot sit on different seats; a place alone on its spot is not moved', () => {
  const { fiches } = atlasOf(
    smallPublication({
      acteurs: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      lieux: [
        { acteur_id: 'a', position: TOURS },
        // A step of less than a metre is no other spot.
        { acteur_id: 'b', position: [TOURS[0] + 0.000_001, TOURS[1]] },
        { acteur_id: 'c', position: TOURS },
        { acteur_id: 'd', position: [1.9, 47.9] },
      ],
    }),
  )
  expect(placedPointsOf(fiches).points.map(({ seat }) => seat)).toEqual([seatOf(0), seatOf(1), seatOf(2), seatOf(0)])
})

test('points added later take the seats that are left', () => {
  const { fiches } = atlasOf(
    smallPublication({
      acteurs: [{ id: 'a' }, { id: 'b' }],
      lieux: [
        { acteur_id: 'a', position: TOURS },
        { acteur_id: 'b', position: TOURS },
      ],
    }),
  )
  const first = placedPointsOf(fiches.slice(0, 1))
  const before = [...first.taken]
  expect(placedPointsOf(fiches.slice(1), first.taken).points[0]?.seat).toEqual(seatOf(1))
  expect([...first.taken]).toEqual(before)
})
