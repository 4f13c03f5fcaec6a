import * as fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'

import { dayGroupsOf, sevenDaysOf } from '../../src/views/sheet/dayGroups.ts'
import { HEIGHT, WIDTH, frameOf, mergedMarks } from '../../src/views/sheet/miniMap.ts'
import { QUIET, qrPath } from '../../src/views/sheet/qrPath.ts'

const interval = fc.constantFrom([540, 720] as const, [840, 1020] as const, [510, 750] as const)
const week = fc.array(fc.uniqueArray(interval, { maxLength: 2 }), { minLength: 7, maxLength: 7 })

test('a week in groups tells each day once, with its own hours, and no two groups alike', () => {
  fc.assert(
    fc.property(week, (days) => {
      const groups = dayGroupsOf({ days })
      const told = groups.flatMap(({ runs, intervals }) =>
        runs.flatMap(([first, last]) =>
          Array.from({ length: last - first + 1 }, (_, index) => [first + index, intervals] as const),
        ),
      )
      expect(told.toSorted(([a], [b]) => a - b)).toEqual(days.map((intervals, day) => [day, intervals]))
      expect(new Set(groups.map(({ intervals }) => JSON.stringify(intervals))).size).toBe(groups.length)
    }),
  )
})

test('a week in full has its seven days', () => {
  fc.assert(
    fc.property(week, (days) => {
      expect(sevenDaysOf({ days })).toEqual(days.map((intervals, day) => ({ runs: [[day, day]], intervals })))
    }),
  )
})

const place = fc.tuple(fc.double({ min: 0, max: 3.2, noNaN: true }), fc.double({ min: 46.3, max: 49, noNaN: true }))

test('every place stands within the small map, away from its edges', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (positions) => {
      const { project } = frameOf(positions)
      for (const [x, y] of positions.map(project)) {
        expect(x).toBeGreaterThan(WIDTH * 0.1)
        expect(x).toBeLessThan(WIDTH * 0.9)
        expect(y).toBeGreaterThan(HEIGHT * 0.1)
        expect(y).toBeLessThan(HEIGHT * 0.9)
      }
    }),
  )
})

test('marks drawn as one keep all their numbers', () => {
  const mark = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 80 }))
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 8 }), (points) => {
      const merged = mergedMarks(points.map((point, index) => ({ number: index + 1, point })))
      expect(merged.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toEqual(points.map((_, i) => i + 1))
    }),
  )
})

test.each([
  'https://exemple.fr/?acteur=cria-18',
  'https://exemple.fr/une/adresse/longue/?acteur=departement-du-loiret-agence-departementale-des-solidarites-orleans',
])('a reader of QR codes reads %s in the drawing', (address) => {
  const { side, path } = qrPath(address)
  expect(read(side, path)).toBe(address)
})

/** What a reader sees in the drawing, four pixels a module. */
function read(side: number, path: string): string | undefined {
  const scale = 4
  const width = (side + 2 * QUIET) * scale
  const pixels = new Uint8ClampedArray(4 * width * width).fill(255)
  for (const [, column, row] of path.matchAll(/M(\d+) (\d+)h/g)) {
    for (let y = 0; y < scale; y += 1) {
      const start = ((Number(row) + QUIET) * scale + y) * width + (Number(column) + QUIET) * scale
      for (let x = start; x < start + scale; x += 1) pixels.set([0, 0, 0], 4 * x)
    }
  }
  const { default: decode } = jsQR as unknown as { readonly default?: typeof jsQR }
  return (decode ?? jsQR)(pixels, width, width)?.data
}
