import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { type Network, networkOf } from '../../src/derive/network.ts'
import { settleNetwork } from '../../src/derive/networkLayout.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { smallPublication } from '../support/smallPublication.ts'

const publication = generatedPublication(80)
const atlas = atlasOf(publication)

test('each organisation stands where the build settled it, in the atlas’s order', () => {
  const places = settleNetwork(publication)
  const { fiches, x, y, indexOf } = networkOf(atlas, places)
  expect(fiches).toEqual(atlas.fiches)
  fiches.forEach(({ acteur }, index) => {
    expect(x[index]).toBeCloseTo(places[acteur.id]?.[0] ?? Number.NaN, 3)
    expect(y[index]).toBeCloseTo(places[acteur.id]?.[1] ?? Number.NaN, 3)
    expect(indexOf.get(acteur.id)).toBe(index)
  })
})

test('without settled places each has one all the same, and no two the same', () => {
  const { x, y } = networkOf(atlas, {})
  const spots = [...x].map((east, index) => `${east.toFixed(2)} ${y[index]?.toFixed(2)}`)
  expect(spots.some((spot) => spot.includes('NaN'))).toBe(false)
  expect(new Set(spots).size).toBe(spots.length)
})

test('several ties of the same two bend apart, evenly on both sides of the straight line', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (ways) => {
      const { ties } = networkWith(ways.map((forth) => (forth ? ['a', 'b'] : ['b', 'a'])))
      // As seen from one end, whichever way each tie goes.
      const bends = ties.map(({ lien, bend }) => (lien.de === 'a' ? bend : -bend)).toSorted((a, b) => a - b)
      bends.forEach((bend, index) => {
        expect(bend).toBeCloseTo(index - (ways.length - 1) / 2)
        expect(bend).toBeCloseTo(-(bends[bends.length - 1 - index] ?? Number.NaN))
      })
    }),
  )
})

test('a lone tie is straight, whatever other ties its ends have', () => {
  const { ties } = networkWith([
    ['a', 'b'],
    ['b', 'c'],
  ])
  expect(ties.map(({ bend }) => Math.abs(bend))).toEqual([0, 0])
})

test('a tie to oneself or to someone unknown is not drawn', () => {
  const { ties } = networkWith([
    ['a', 'a'],
    ['a', 'nobody'],
    ['a', 'c'],
  ])
  expect(ties.map(({ lien }) => lien.vers)).toEqual(['c'])
})

test('a tie says its ends, its way, whether it has ended, and what it joins', () => {
  const small = atlasOf(
    smallPublication({
      acteurs: [
        { id: 'a', type: 'cria' },
        { id: 'b', type: 'cria', ecosysteme: 'accueil-accompagnement' },
      ],
      partenariats: [{ de: 'b', vers: 'a', nature: 'financement', sens: 'oriente', fin: 2023 }],
    }),
  )
  const { ties, indexOf } = networkOf(small, {})
  expect(ties).toMatchObject([
    {
      from: indexOf.get('b'),
      to: indexOf.get('a'),
      kind: 'moyens',
      tone: 'pont',
      oriented: true,
      ended: true,
    },
  ])
})

test('the more known ties, the larger the node', () => {
  const { fiches, radius } = networkOf(atlas, {})
  const radiusByDegree = new Map(fiches.map(({ liens }, index) => [liens.length, radius[index] ?? 0]))
  const rising = [...radiusByDegree].toSorted(([a], [b]) => a - b).map(([, size]) => size)
  expect(rising.length).toBeGreaterThan(3)
  expect(rising).toEqual([...new Set(rising)].toSorted((a, b) => a - b))
})

function networkWith(pairs: readonly (readonly string[])[]): Network {
  const partenariats = pairs.map(([de = '', vers = ''], index) => ({ de, vers, libelle: `${index}` }))
  return networkOf(atlasOf(smallPublication({ acteurs: ['a', 'b', 'c'].map((id) => ({ id })), partenariats })), {})
}
