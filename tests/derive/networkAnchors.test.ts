import { expect, test } from 'vitest'

import { anchorsOf, homeOf, project } from '../../src/derive/networkAnchors.ts'
import { smallPublication } from '../support/smallPublication.ts'

const anchors = anchorsOf(
  smallPublication({
    acteurs: ['placed', 'in-departement', 'by-ties', 'lost'].map((id) => ({ id })),
    lieux: [
      { acteur_id: 'placed', departement: '37', position: [0.6, 47.4] },
      { acteur_id: 'placed', departement: '41', position: [1.2, 47.6] },
      { acteur_id: 'in-departement', departement: '41', position: null },
    ],
    partenariats: [
      { de: 'by-ties', vers: 'placed' },
      { de: 'in-departement', vers: 'by-ties' },
      { de: 'by-ties', vers: 'lost' },
    ],
  }),
)

test('the plane has its east to the right and its south below, and distances are those of the Earth but a little wider', () => {
  const [middle, east, south] = [project(1.6, 47.5), project(2.6, 47.5), project(1.6, 46.5)]
  expect(middle).toEqual({ x: 0, y: 0 })
  expect(east.x).toBeGreaterThan(0)
  expect(south.y).toBeGreaterThan(0)
  expect(east.x / south.y).toBeCloseTo(1.3 * Math.cos((47.3 * Math.PI) / 180), 6)
})

test('an organisation is anchored in the middle of its places', () => {
  const { x, y } = project(0.9, 47.5)
  expect(anchors.of.get('placed')?.x).toBeCloseTo(x, 6)
  expect(anchors.of.get('placed')?.y).toBeCloseTo(y, 6)
})

test('without a position it is anchored in its département, else among its partners, else in the région', () => {
  const departement = project(1.2, 47.6)
  expect(anchors.of.get('in-departement')).toEqual(departement)
  const placed = anchors.of.get('placed')
  expect(anchors.of.get('by-ties')?.x).toBeCloseTo(((placed?.x ?? 0) + departement.x) / 2, 6)
  // Its one partner has no home of its own: it stays in the middle of the départements.
  expect(anchors.of.get('lost')?.x).toBeCloseTo((project(0.6, 47.4).x + departement.x) / 2, 6)
})

test('an organisation belongs to the département of its first place by id, in whatever order they are told', () => {
  expect(anchors.departementOf.get('placed')).toBe('37')
  expect(anchors.departementOf.has('lost')).toBe(false)
  const places = [
    { id: 'b', departement: '18' },
    { id: 'a', departement: '45' },
  ]
  expect([homeOf(places), homeOf(places.toReversed()), homeOf([])]).toEqual(['45', '45', undefined])
})

test('nothing to go by: everybody is in the middle', () => {
  const { of } = anchorsOf(smallPublication({ acteurs: [{ id: 'a' }] }))
  expect(of.get('a')).toEqual({ x: 0, y: 0 })
})
