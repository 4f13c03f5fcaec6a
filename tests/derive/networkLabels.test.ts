import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { LINE, type LabelRequest, type PlacedLabel, placeLabels, shortName } from '../../src/derive/networkLabels.ts'
import type { Box } from '../../src/derive/networkOccupancy.ts'

const BOUNDS: Box = { left: 0, top: 0, right: 800, bottom: 600 }

const request: fc.Arbitrary<LabelRequest> = fc.record({
  text: fc.constant('nom'),
  width: fc.integer({ min: 10, max: 220 }),
  x: fc.integer({ min: -50, max: 850 }),
  y: fc.integer({ min: -50, max: 650 }),
  reach: fc.constantFrom(0, 5, 12),
  soft: fc.boolean(),
  insistent: fc.boolean(),
})
const requests = fc.array(request, { maxLength: 80 })
const nodes = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }), fc.integer({ min: 3, max: 20 }))
    .map(([x, y, r]): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r })),
  { maxLength: 60 },
)

test('no two labels overlap, none leaves the picture, and none covers a node unless it insists', () => {
  fc.assert(
    fc.property(requests, nodes, (wanted, marks) => {
      const placed = placeLabels(wanted, marks, BOUNDS, 60)
      placed.forEach((label, index) => {
        const box = boxOf(label)
        for (const other of placed.slice(0, index)) expect(overlap(box, boxOf(other))).toBe(false)
        expect(box.left >= 0 && box.top >= 0 && box.right <= 800 && box.bottom <= 600).toBe(true)
        const covers = marks.some((mark) => overlap(box, mark))
        expect(covers && !label.request.insistent).toBe(false)
      })
    }),
    { numRuns: 200 },
  )
})

test('the first asked are the first served, and no more than the limit', () => {
  fc.assert(
    fc.property(requests, fc.integer({ min: 0, max: 10 }), (wanted, limit) => {
      const placed = placeLabels(wanted, [], BOUNDS, limit)
      expect(placed.length).toBeLessThanOrEqual(limit)
      const unlimited = placeLabels(wanted, [], BOUNDS, 1000)
      expect(placed).toEqual(unlimited.slice(0, limit))
    }),
  )
})

const lone: LabelRequest = { text: 'nom', width: 60, x: 400, y: 300, reach: 8, soft: false, insistent: false }

test('a label stands at the right of its node, else on a side that is free', () => {
  expect(placeLabels([lone], [], BOUNDS, 9)[0]?.x).toBeGreaterThan(408)
  const onTheRight: Box = { left: 410, top: 290, right: 430, bottom: 310 }
  expect(placeLabels([lone], [onTheRight], BOUNDS, 9)[0]?.x).toBeLessThan(400 - 60)
  const allAround: Box = { left: 300, top: 200, right: 500, bottom: 400 }
  expect(placeLabels([lone], [allAround], BOUNDS, 9)).toEqual([])
  expect(placeLabels([{ ...lone, insistent: true }], [allAround], BOUNDS, 9)).toHaveLength(1)
})

test('a label without reach is centred on its point', () => {
  expect(placeLabels([{ ...lone, reach: 0 }], [], BOUNDS, 9)).toMatchObject([{ x: 370, y: 300 }])
})

test.each([
  ['CRIA 37', 'CRIA 37'],
  ['Mission locale (antenne de Vierzon)', 'Mission locale'],
  ['(sans nom)', '(sans nom)'],
  ['Bureau information jeunesse d’Indre-et-Loire', 'Bureau information jeunesse…'],
  ['Anticonstitutionnellementissimement', 'Anticonstitutio…'],
])('%s is written %s', (name, expected) => {
  expect(shortName(name)).toBe(expected)
})

test('a short name is never empty nor longer than thirty letters', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), (name) => {
      expect(shortName(name).length).toBeGreaterThan(0)
      expect(shortName(name).length).toBeLessThanOrEqual(30)
    }),
  )
})

function boxOf({ request: { width }, x, y }: PlacedLabel): Box {
  return { left: x, top: y - LINE / 2, right: x + width, bottom: y + LINE / 2 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

test('a label that finds no room is written shorter where it may be, and only then', () => {
  const long = { text: 'Indre : 53', width: 300, x: 200, y: 300, reach: 10, soft: true, insistent: false }
  const asked = { ...long, shorter: { text: '53', width: 100 } }
  const wall: Box = { left: 212, top: 250, right: 800, bottom: 350 }
  const floor = [
    { left: 0, top: 250, right: 190, bottom: 290 },
    { left: 0, top: 310, right: 190, bottom: 350 },
  ]
  expect(textsOf(placeLabels([asked], [], BOUNDS, 1))).toEqual(['Indre : 53'])
  expect(textsOf(placeLabels([asked], [wall, ...floor], BOUNDS, 1))).toEqual(['53'])
  expect(textsOf(placeLabels([long], [wall, ...floor], BOUNDS, 1))).toEqual([])
})

function textsOf(labels: readonly PlacedLabel[]): readonly string[] {
  return labels.map((label) => label.request.text)
}
