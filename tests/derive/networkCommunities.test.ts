import { expect, test } from 'vitest'

import { communitiesIn, communityColour, isTold } from '../../src/derive/networkCommunities.ts'
import { degree, networkSceneOf } from '../../src/derive/networkScene.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { settledNetwork } from '../support/network.ts'

const { network, sceneOf } = settledNetwork(generatedPublication(100, 8))
/** Twelve made-up communities: every organisation with a known tie is in one. */
const communities = Uint16Array.from(network.fiches, (_, node) => (degree(network, node) > 0 ? 1 + (node % 12) : 0))

function sceneWith(departement: readonly string[]) {
  const { selection, scene } = sceneOf({ departement })
  return networkSceneOf(network, selection, null, [], { ...scene.seen, communities })
}

test.each([[[]], [['37']], [['18', '45']]])(
  'in %j each shown organisation with a tie is in one line of the legend',
  (codes) => {
    const scene = sceneWith(codes)
    const { told, others } = communitiesIn(scene)
    const tied = scene.nodes.filter((node) => degree(network, node) > 0)
    expect(told.reduce((sum, { count }) => sum + count, 0) + others).toBe(tied.length)
    for (const { rank, count, hub } of told) {
      const members = tied.filter((node) => communities[node] === rank)
      expect(count).toBe(members.length)
      expect(degree(network, hub)).toBe(Math.max(...members.map((node) => degree(network, node))))
    }
  },
)

test('no two communities that have a number share a colour', () => {
  const told = Array.from({ length: 20 }, (_, rank) => rank).filter(isTold)
  expect(new Set(told.map(communityColour)).size).toBe(told.length)
  expect(told.map(communityColour)).not.toContain(communityColour(0))
})
