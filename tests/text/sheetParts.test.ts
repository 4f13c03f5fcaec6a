import * as fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'

import { readCsv } from '../support/csvFile.ts'
import { dayGroupsOf, dayRowsOf } from '../../src/views/sheet/dayGroups.ts'
import { frenchNamesIn } from '../../src/views/sheet/frenchNames.ts'
import { HEIGHT, WIDTH, frameOf, mergedMarks, middleOf, nameLines } from '../../src/views/sheet/miniMap.ts'
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

test('a week day by day tells each day once, in order, and only closed days share a row', () => {
  fc.assert(
    fc.property(week, (days) => {
      const rows = dayRowsOf({ days })
      const told = rows.flatMap(({ runs: [[first, last] = [0, -1]], intervals }) =>
        Array.from({ length: last - first + 1 }, (_, index) => [first + index, intervals] as const),
      )
      expect(told).toEqual(days.map((intervals, day) => [day, intervals]))
      const shared = rows.filter(({ runs: [[first, last] = [0, 0]] }) => first !== last)
      expect(shared.filter(({ intervals }) => intervals.length > 0)).toEqual([])
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

test.each([
  ['CRIA (центр оцінки французької)', ['CRIA']],
  ['خدمة التشغيل العمومية (France Travail وmission locale وغيرهما)', ['France Travail', 'mission locale']],
  ['A1 (перші слова)', ['A1']],
  ['Громадська асоціація', []],
])('« %s » is cut at the French names that it keeps, and nothing is lost', (label, names) => {
  const parts = frenchNamesIn(label)
  expect(parts.map(({ text }) => text).join('')).toBe(label)
  expect(parts.flatMap(({ text, isFrench }) => (isFrench ? [text] : []))).toEqual(names)
})

test('the name of every commune is written whole on the small map, in one line or two', () => {
  const names = readCsv('data/geo/communes.csv').map(({ nom = '' }) => nom)
  expect(names.length).toBeGreaterThan(1700)
  for (const name of names) {
    const lines = nameLines(name)
    expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''))
    for (const line of lines) {
      // 4.6: what the letters of the sheet's bold take on average, at 8.5 units.
      const half = (line.length * 4.6) / 2
      for (const x of [0, 30, WIDTH]) {
        expect(middleOf(line, x) - half).toBeGreaterThanOrEqual(-4)
        expect(middleOf(line, x) + half).toBeLessThanOrEqual(WIDTH + 4)
      }
    }
  }
})
