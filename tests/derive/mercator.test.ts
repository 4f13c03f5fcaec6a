import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import type { LonLat } from '../../src/domain/dataset.ts'
import { fromUnit, metresPerPixel, shifted, toUnit } from '../../src/derive/mercator.ts'

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
) as fc.Arbitrary<LonLat>

test('a position flattened and unflattened is the same', () => {
  fc.assert(
    fc.property(position, (start) => {
      const [lon, lat] = fromUnit(toUnit(start))
      expect(lon).toBeCloseTo(start[0], 8)
      expect(lat).toBeCloseTo(start[1], 8)
    }),
  )
})

test('the unit square holds the world: east is right, north is up', () => {
  expect(toUnit([0, 0])).toEqual([0.5, 0.5])
  expect(toUnit([-180, 0])[0]).toBe(0)
  expect(toUnit([0, 85.051128779807])[1]).toBeCloseTo(0, 9)
})

test('a shift is seen at its size, in pixels, at the zoom it was made for', () => {
  const pixels = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }))
  const zooms = fc.double({ min: 6, max: 18, noNaN: true })
  fc.assert(
    fc.property(pixels, zooms, (shift, zoom) => {
      const start = [1.44, 47.2] as const
      const [ax, ay] = toUnit(start)
      const [bx, by] = toUnit(shifted(start, shift, zoom))
      const side = 512 * 2 ** zoom
      expect((bx - ax) * side).toBeCloseTo(shift[0], 3)
      expect((by - ay) * side).toBeCloseTo(shift[1], 3)
    }),
  )
})

test('a hundred pixels to the east are as many metres as the scale says', () => {
  const [lon] = shifted([1, 47.5], [100, 0], 9)
  const metres = ((lon - 1) * Math.PI * 6_378_137 * Math.cos((47.5 * Math.PI) / 180)) / 180
  expect(metres / 100).toBeCloseTo(metresPerPixel(47.5, 9), 3)
})
