import { distance } from '@turf/distance'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import { atlasOf } from '../../src/derive/atlas.ts'
import { communeSearchOf } from '../../src/derive/orientation/communeSearch.ts'
import { type From, NO_PROFILE } from '../../src/derive/orientation/need.ts'
import { type Offer, offersOf } from '../../src/derive/orientation/offers.ts'
import { rankFor } from '../../src/derive/orientation/rank.ts'
import { RANK } from '../../src/derive/orientation/verdict.ts'
import { publish } from '../../src/domain/publish.ts'
import { readDataset } from '../../src/domain/readDataset.ts'

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const atlas = atlasOf(publish(dataset))
const offers = offersOf(atlas)
const search = communeSearchOf(dataset.communes)
const communes = [...search.byCode.values()]
const themes = [...offers.byTheme.keys()]

/** The distance to the nearest place of a service, worked out one by one with turf. */
function nearestKm(index: number, from: From): number {
  const positions =
    offers.list[index]?.places.flatMap(({ position }) => (position === null ? [] : [[...position]])) ?? []
  return Math.min(...positions.map((position) => distance([...from.position], position)))
}

test('the first result of each verdict is the truly nearest service of that verdict, from any commune, for any theme', () => {
  fc.assert(
    fc.property(fc.constantFrom(...communes), fc.constantFrom(...themes), (from, theme) => {
      const need = { from, profile: NO_PROFILE }
      const results = rankFor(offers, [theme], need)
      const indices = offers.byTheme.get(theme) ?? []
      expect(results).toHaveLength(indices.length)
      for (const verdict of ['oui', 'a-verifier', 'non'] as const) {
        const first = results.find((ranked) => ranked.verdict === verdict)
        const alike = new Set(results.filter((ranked) => ranked.verdict === verdict).map(({ offer }) => offer))
        const all = indices.filter((index) => alike.has(offers.list[index] as Offer))
        expect(first === undefined).toBe(all.length === 0)
        // Nothing there, or nothing with a place: as far as can be.
        const least = Math.min(...all.map((index) => nearestKm(index, from)))
        expect(Math.abs((first?.distanceKm ?? 1e5) - Math.min(least, 1e5))).toBeLessThan(0.01)
      }
    }),
    { numRuns: 1500 },
  )
})

test('results come by verdict, then by distance, unknown distances last', () => {
  fc.assert(
    fc.property(fc.constantFrom(...communes), fc.subarray(themes, { minLength: 1, maxLength: 4 }), (from, asked) => {
      const results = rankFor(offers, asked, { from, profile: { ...NO_PROFILE, niveau: 'A1', femme: true } })
      const keys = results.map(({ verdict, distanceKm }) => RANK[verdict] * 1e6 + (distanceKm ?? 1e5))
      expect(keys).toEqual(keys.toSorted((a, b) => a - b))
    }),
    { numRuns: 200 },
  )
})
