import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { scaleBarOf } from '../../src/derive/scaleBar.ts'

test('the bar fits, and the next longer one would not', () => {
  const widths = fc.integer({ min: 40, max: 200 })
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 20_000, noNaN: true }), widths, (metresPerPixel, widest) => {
      const { metres, pixels } = scaleBarOf(metresPerPixel, widest)
      const digit = Number(metres.toExponential()[0])
      expect([1, 2, 5]).toContain(digit)
      expect(pixels).toBeLessThanOrEqual(widest + 1e-6)
      expect(pixels * (digit === 2 ? 2.5 : 2)).toBeGreaterThan(widest - 1e-6)
      expect(pixels * metresPerPixel).toBeCloseTo(metres, 6)
    }),
  )
})

test.each([
  [100, 100, 10_000],
  [99, 100, 5_000],
  [0.3, 100, 20],
])('at %d m a pixel, %d pixels can say %d m', (metresPerPixel, widest, metres) => {
  expect(scaleBarOf(metresPerPixel, widest).metres).toBe(metres)
})
