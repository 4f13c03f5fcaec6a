import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { classOf, colourScaleOf } from '../../src/derive/colourScale.ts'

const counts = fc.array(fc.nat(2000), { maxLength: 8 })
const rates = fc.array(fc.double({ min: 0.01, max: 900, noNaN: true }), { maxLength: 8 })
const cases = fc.oneof(
  counts.map((values) => ({ values, whole: true })),
  rates.map((values) => ({ values, whole: false })),
)

test('the classes follow one another from zero and cover every value', () => {
  fc.assert(
    fc.property(cases, ({ values, whole }) => {
      const scale = colourScaleOf(values, { whole })
      scale.slice(1).forEach(({ above, upTo }, index) => {
        expect(above).toBe(scale[index]?.upTo)
        expect(upTo).toBeGreaterThan(above)
      })
      for (const value of values) {
        const painted = scale[classOf(scale, value)]
        expect(value).toBeGreaterThan(painted?.above ?? Number.NaN)
        expect(value).toBeLessThanOrEqual((painted?.upTo ?? Number.NaN) + 1e-6)
      }
      expect(scale.length).toBeLessThanOrEqual(5)
      expect(new Set(scale.map(({ token }) => token)).size).toBe(scale.length)
    }),
  )
})

test('no class stands in the legend above the highest value', () => {
  fc.assert(
    fc.property(cases, ({ values, whole }) => {
      const scale = colourScaleOf(values, { whole })
      const highest = Math.max(0, ...values)
      expect(classOf(scale, highest)).toBe(scale.length - 1)
    }),
  )
})

test('zero has a class of its own', () => {
  fc.assert(
    fc.property(cases, ({ values, whole }) => {
      const scale = colourScaleOf(values, { whole })
      expect(classOf(scale, 0)).toBe(0)
      for (const value of values) expect(classOf(scale, value) === 0).toBe(value === 0)
    }),
  )
})

test('for counts every bound is whole', () => {
  fc.assert(
    fc.property(counts, (values) => {
      for (const { upTo } of colourScaleOf(values, { whole: true })) expect(Number.isInteger(upTo)).toBe(true)
    }),
  )
})

test.each([
  [[0, 0], true, [0]],
  [[], true, [0]],
  [[1, 3], true, [0, 1, 2, 3]],
  [[97], true, [0, 25, 50, 75, 100]],
  [[0.9], false, [0, 0.25, 0.5, 0.75, 1]],
  [[23.6], false, [0, 6, 12, 18, 24]],
])('%o (whole: %s) is cut at %o', (values, whole, bounds) => {
  expect(colourScaleOf(values, { whole }).map(({ upTo }) => upTo)).toEqual(bounds)
})

test('what lies beyond the last class belongs to the last', () => {
  const scale = colourScaleOf([4], { whole: true })
  expect(classOf(scale, 5000)).toBe(scale.length - 1)
})
