import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { partDiscs } from '../../../src/derive/layout/collide.ts'
import { NearDiscs } from '../../../src/derive/layout/nearDiscs.ts'

const disc = fc.record({
  x: fc.double({ min: -300, max: 300, noNaN: true }),
  y: fc.double({ min: -300, max: 300, noNaN: true }),
  radius: fc.oneof({ weight: 9, arbitrary: fc.double({ min: 1, max: 12, noNaN: true }) }, fc.constant(150)),
})
const discs = fc.array(disc, { minLength: 1, maxLength: 60 })

test('each pair that touches or nearly does is met once, the lesser first', () => {
  fc.assert(
    fc.property(discs, fc.constantFrom(0, 3), (all, gap) => {
      const x = all.map((one) => one.x)
      const y = all.map((one) => one.y)
      const radii = all.map(({ radius }) => radius)
      const met: string[] = []
      new NearDiscs(radii, gap).visit(x, y, (a, b) => {
        expect(a).toBeLessThan(b)
        met.push(`${a} ${b}`)
      })
      expect(new Set(met).size).toBe(met.length)
      const near = all.flatMap((one, a) =>
        all.slice(0, a).flatMap((other, b) => {
          const apart = Math.hypot(one.x - other.x, one.y - other.y)
          return apart < one.radius + other.radius + gap ? [`${b} ${a}`] : []
        }),
      )
      expect(near.filter((pair) => !met.includes(pair))).toEqual([])
    }),
  )
})

test('discs that are moved apart no longer overlap, and one that touches none stays where it is', () => {
  fc.assert(
    fc.property(fc.array(disc, { minLength: 2, maxLength: 25 }), (all) => {
      const x = Float64Array.from([...all.map((one) => one.x), 5000])
      const y = Float64Array.from([...all.map((one) => one.y), 5000])
      const radii = [...all.map(({ radius }) => Math.min(radius, 30)), 5]
      partDiscs(x, y, radii, 2)
      for (let a = 0; a < x.length; a += 1) {
        for (let b = 0; b < a; b += 1) {
          const apart = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))
          expect(apart).toBeGreaterThan((radii[a] ?? 0) + (radii[b] ?? 0) + 1.5)
        }
      }
      expect([x.at(-1), y.at(-1)]).toEqual([5000, 5000])
    }),
    { numRuns: 40 },
  )
})
