import { expect, test } from 'vitest'

import { emptyHand } from '../../src/network/hand.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { settledNetwork } from '../support/network.ts'

const { scene } = settledNetwork(generatedPublication(40)).sceneOf()
const [node = -1] = scene.nodes

test('a node put elsewhere is there in any picture of the scene, which has room for it; the scene itself is as it was', () => {
  const hand = emptyHand()
  const [x, y] = [scene.network.x.slice(), scene.network.y.slice()]
  expect(hand.asPut(scene)).toBe(scene)
  hand.over(scene)
  const far = { x: scene.backdrop.box.right + 500, y: scene.backdrop.box.top - 300 }
  hand.put(node, far)
  const { network, backdrop } = hand.asPut(scene)
  const reach = network.radius[node] ?? 0
  expect([network.x[node], network.y[node]]).toEqual([Math.fround(far.x), Math.fround(far.y)])
  expect(backdrop.box.right).toBeCloseTo(far.x + reach, 3)
  expect(backdrop.box.top).toBeCloseTo(far.y - reach, 3)
  expect(backdrop.box.left).toBe(scene.backdrop.box.left)
  const others = scene.nodes.filter((other) => other !== node)
  expect(others.map((other) => [network.x[other], network.y[other]])).toEqual(
    others.map((other) => [x[other], y[other]]),
  )
  expect([scene.network.x, scene.network.y]).toEqual([x, y])
})

test('nodes that were let go, or that have other places since, are where the scene has them', () => {
  const hand = emptyHand()
  hand.over(scene)
  hand.put(node, { x: 1, y: 2 })
  const elsewhere = { ...scene, network: { ...scene.network, x: scene.network.x.slice() } }
  expect(hand.asPut(elsewhere)).toBe(elsewhere)
  hand.letGo()
  expect(hand.asPut(scene)).toBe(scene)
})
