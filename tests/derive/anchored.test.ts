import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { layoutProblemOf } from '../../src/derive/dispositions/layoutProblem.ts'
import { layoutsOf } from '../../src/derive/dispositions/layouts.ts'
import { type Level, placesAt } from '../../src/derive/dispositions/levels.ts'
import { networkOf } from '../../src/derive/network.ts'
import { settleNetwork } from '../../src/derive/networkLayout.ts'
import { generatedPublication } from '../support/generatedPublication.ts'

const publication = generatedPublication(120, 5)
const atlas = atlasOf(publication)
const network = networkOf(atlas, settleNetwork(publication))
const problem = layoutProblemOf(atlas, network)
const { levels } = layoutsOf(problem, { disposition: 'liens' })
const nodes = [...network.x.keys()]

const away = (a: Pick<Level, 'x' | 'y'>, b: Pick<Level, 'x' | 'y'>): readonly number[] =>
  nodes.map((node) => Math.hypot((a.x[node] ?? 0) - (b.x[node] ?? 0), (a.y[node] ?? 0) - (b.y[node] ?? 0)))

test('at 0 every organisation is where the graph was settled', () => {
  expect(away(placesAt(levels, 0), network).every((distance) => distance === 0)).toBe(true)
})

test('at 1 each is at its place on the map, up to the spread of those that are stacked there', () => {
  const map = { x: problem.mapX, y: problem.mapY }
  const moved = away(placesAt(levels, 1), map)
  for (const node of nodes) {
    const near = nodes.filter(
      (other) => Math.hypot((map.x[other] ?? 0) - (map.x[node] ?? 0), (map.y[other] ?? 0) - (map.y[node] ?? 0)) < 60,
    )
    // A disc that holds all that is near, with as much air again.
    const area = near.reduce((sum, other) => sum + ((problem.radius[other] ?? 0) + 2) ** 2, 0)
    expect(moved[node]).toBeLessThan(near.length === 1 ? 0.01 : 2 * Math.sqrt(2 * area))
  }
})

test('the stronger the anchors, the nearer each is to its place on the map', () => {
  const map = placesAt(levels, 1)
  const means = [0, 0.25, 0.5, 0.75, 1].map((strength) => {
    const distances = away(placesAt(levels, strength), map)
    return distances.reduce((sum, distance) => sum + distance, 0) / distances.length
  })
  expect(means).toEqual(means.toSorted((a, b) => b - a))
  expect(means.at(-1)).toBe(0)
})

test('it never leaps: a hundredth more moves no node further than a hundredth of the way needs', () => {
  const longest = Math.max(...levels.slice(1).flatMap((level, index) => away(level, levels[index] ?? level)))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), (percent) => {
      const steps = away(placesAt(levels, percent / 100), placesAt(levels, (percent + 1) / 100))
      // Four equal parts of the way: a hundredth is a twenty-fifth of one.
      expect(Math.max(...steps)).toBeLessThan(longest / 25 + 0.01)
    }),
  )
})

test('nodes that are settled anew, at a quarter, a half and three quarters, do not lie one over another', () => {
  for (const { x, y } of levels.slice(1)) {
    const over = nodes.flatMap((a) =>
      nodes.slice(0, a).filter((b) => {
        const apart = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))
        return apart < (problem.radius[a] ?? 0) + (problem.radius[b] ?? 0) - 0.1
      }),
    )
    expect(over).toEqual([])
  }
})
