import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { type Arc, arcOf } from '../../src/derive/arcs.ts'
import type { MapTie } from '../../src/derive/mapTies.ts'
import { shifted, toUnit } from '../../src/derive/mercator.ts'
import type { LonLat } from '../../src/domain/dataset.ts'

const inRegion = fc.tuple(
  fc.double({ min: 0.1, max: 3.1, noNaN: true }),
  fc.double({ min: 46.4, max: 48.9, noNaN: true }),
) as fc.Arbitrary<LonLat>

const twoPlaces = fc
  .tuple(inRegion, inRegion)
  .filter(([[ax, ay], [bx, by]]) => Math.abs(ax - bx) > 0.001 && Math.abs(ay - by) > 0.001)

function tieOf(from: LonLat, to: LonLat, changes: Partial<MapTie> = {}): MapTie {
  const point = { nom: '', famille: 'cria', exact: true, seat: [0, 0] as const }
  return {
    from: { ...point, acteur: 'us', position: from },
    to: { ...point, acteur: 'them', position: to },
    outward: false,
    inward: false,
    ended: false,
    ...changes,
  }
}

function drawn(tie: MapTie, fanned = false): Arc {
  const arc = arcOf(tie, 9, fanned)
  if (arc === null) throw new Error('no curve was drawn')
  return arc
}

test('a curve joins the two places and leans to the north of the straight line', () => {
  fc.assert(
    fc.property(twoPlaces, ([from, to]) => {
      const { line, partner } = drawn(tieOf(from, to))
      expect([line[0], line.at(-1), partner]).toEqual([from, to, 'them'])
      const [ax, ay] = toUnit(from)
      const [bx, by] = toUnit(to)
      for (const inner of line.slice(1, -1)) {
        const [x, y] = toUnit(inner)
        // Which side of the straight line, walked to the east: negative is north, as y goes down.
        const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
        expect(side * Math.sign(bx - ax)).toBeLessThan(0)
      }
    }),
  )
})

test('arrows point the way of the tie', () => {
  fc.assert(
    fc.property(twoPlaces, ([from, to]) => {
      const there = drawn(tieOf(from, to, { outward: true })).arrows
      const back = drawn(tieOf(from, to, { inward: true })).arrows
      const [ax, ay] = toUnit(from)
      const [bx, by] = toUnit(to)
      const straight = (Math.atan2(bx - ax, ay - by) * 180) / Math.PI
      expect(there.map(({ bearing }) => turn(bearing, straight) < 25)).toEqual([true])
      expect(back.map(({ bearing }) => turn(bearing, straight + 180) < 25)).toEqual([true])
    }),
  )
})

test('there is an arrow for each way, and none for a tie that holds both ways', () => {
  expect(drawn(tieOf([1, 47], [2, 48], { outward: true, inward: true })).arrows).toHaveLength(2)
  expect(drawn(tieOf([1, 47], [2, 48])).arrows).toEqual([])
})

test('the ends follow the seats of fanned places', () => {
  const tie = tieOf([1, 47], [2, 48])
  const seated = { ...tie, to: { ...tie.to, seat: [30, 0] as const } }
  expect(drawn(seated, true).line.at(-1)).toEqual(shifted([2, 48], [30, 0], 9))
  expect(drawn(seated, false).line.at(-1)).toEqual([2, 48])
})

test('ends at one point make no curve, unless their seats part them', () => {
  const tie = tieOf([1, 47], [1, 47])
  const seated = { ...tie, to: { ...tie.to, seat: [30, 0] as const } }
  expect(arcOf(seated, 9, false)).toBeNull()
  expect(arcOf(seated, 9, true)).not.toBeNull()
})

/** The angle between two bearings, in degrees. */
function turn(a: number, b: number): number {
  const between = Math.abs(a - b) % 360
  return Math.min(between, 360 - between)
}
