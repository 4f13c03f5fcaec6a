import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import type { NetworkScene } from '../../src/derive/networkScene.ts'
import { DIRECTIONS, type Direction, nodeAt, nodeTowards, tiesJoining } from '../../src/derive/networkWalk.ts'
import { anyFiltersOf } from '../support/filterArbitraries.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { settledNetwork } from '../support/network.ts'

const KEYS = Object.keys(DIRECTIONS) as Direction[]
const { atlas, network, sceneOf } = settledNetwork(generatedPublication(150))
const anyFilters = anyFiltersOf(atlas)

const placeOf = (node: number): readonly [x: number, y: number] => [network.x[node] ?? 0, network.y[node] ?? 0]

test('an arrow key leads to a shown node, in the way pressed, or nowhere', () => {
  fc.assert(
    fc.property(anyFilters, fc.nat(149), fc.constantFrom(...KEYS), (filters, from, key) => {
      const { scene } = sceneOf(filters)
      const to = nodeTowards(scene, from, key)
      if (to === null) return
      const [dx, dy] = DIRECTIONS[key]
      const [[ax, ay], [bx, by]] = [placeOf(from), placeOf(to)]
      expect(scene.shown[to]).toBe(1)
      expect((bx - ax) * dx + (by - ay) * dy).toBeGreaterThan(0)
    }),
  )
})

test('where a tie leads the way pressed, the arrow follows the one to the nearest partner', () => {
  const { scene } = sceneOf()
  let followed = 0
  for (const from of scene.nodes) {
    for (const key of KEYS) {
      const partners = scene.nodes.filter(
        (node) => isTowards(from, node, key) && tiesJoining(scene, from, node).length > 0,
      )
      if (partners.length === 0) continue
      followed += 1
      expect(partners).toContain(nodeTowards(scene, from, key))
    }
  }
  expect(followed).toBeGreaterThan(50)
})

test('the arrows lead nowhere only where nothing is shown that way', () => {
  const { scene } = sceneOf({ departement: ['37'] })
  for (const from of scene.nodes) {
    for (const key of KEYS) {
      if (nodeTowards(scene, from, key) !== null) continue
      expect(scene.nodes.filter((node) => isTowards(from, node, key))).toEqual([])
    }
  }
})

test('the arrow keys reach nearly every node from any other; the table of ties and the list hold those they miss', () => {
  const { scene } = sceneOf()
  const all = scene.nodes.length
  for (const start of scene.nodes.slice(0, 5)) expect(reachedFrom(scene, start)).toBeGreaterThanOrEqual(all * 0.97)
})

test('the node under a point is the nearest shown one, if it is near enough', () => {
  const { scene } = sceneOf({ departement: ['37', '45'] })
  for (const node of scene.nodes) expect(nodeAt(scene, ...placeOf(node), 4)).toBe(node)
  const hidden = [...network.fiches.keys()].filter((node) => scene.shown[node] === 0)
  expect(hidden.length).toBeGreaterThan(0)
  for (const node of hidden) expect(nodeAt(scene, ...placeOf(node), 0)).toBeNull()
  expect(nodeAt(scene, 1e6, 1e6, 10)).toBeNull()
  expect(nodeAt(scene, 1e6, 1e6, Infinity)).not.toBeNull()
})

/** Within 60° of the way pressed. */
function isTowards(from: number, node: number, key: Direction): boolean {
  const [dx, dy] = DIRECTIONS[key]
  const [[ax, ay], [bx, by]] = [placeOf(from), placeOf(node)]
  const away = Math.hypot(bx - ax, by - ay)
  return away > 0 && ((bx - ax) * dx + (by - ay) * dy) / away > Math.cos((59.9 * Math.PI) / 180)
}

function reachedFrom(scene: NetworkScene, start: number): number {
  const reached = new Set([start])
  for (const node of reached) {
    for (const key of KEYS) {
      const next = nodeTowards(scene, node, key)
      if (next !== null) reached.add(next)
    }
  }
  return reached.size
}
