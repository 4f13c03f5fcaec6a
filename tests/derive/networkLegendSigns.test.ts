import { expect, test } from 'vitest'

import { layoutProblemOf } from '../../src/derive/dispositions/layoutProblem.ts'
import { type LayoutRequest, layoutsOf } from '../../src/derive/dispositions/layouts.ts'
import { type LegendSign, legendOf } from '../../src/derive/networkLegend.ts'
import { type NetworkScene, networkSceneOf, seenNetwork } from '../../src/derive/networkScene.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { settledNetwork } from '../support/network.ts'

const { atlas, network, sceneOf } = settledNetwork(generatedPublication(60))
const problem = layoutProblemOf(atlas, network)
const [centre = -1, tied = -1] = sceneOf().scene.nodes
const { selection } = sceneOf()
const everybody = new Uint8Array(problem.count).fill(1)
const line = new Float32Array([0, 0, 10, 10])
const lines = { outlines: [line], rivers: [line] }

function seenAs(
  request: LayoutRequest,
  strength: number,
  selected: number,
  chain: readonly number[] = [],
): NetworkScene {
  const idOf = (node: number): string => network.fiches[node]?.acteur.id ?? ''
  const layouts = request.disposition === 'liens' && strength === 0 ? null : layoutsOf(problem, request)
  const seen = { key: '', layouts, strength, lines: strength === 0 ? null : lines, radius: null, communities: null }
  const placed = seenNetwork(network, seen)
  return networkSceneOf(placed, selection, selected < 0 ? null : idOf(selected), chain.map(idOf), seen)
}

const around: LayoutRequest = { disposition: 'cercles', centre, pairs: problem.pairs, shown: everybody }

test.each<readonly [LayoutRequest, number, number, readonly LegendSign[]]>([
  [{ disposition: 'liens' }, 0, -1, ['untied']],
  [{ disposition: 'liens' }, 0, centre, ['selected', 'untied']],
  [{ disposition: 'liens' }, 1, -1, []],
  [{ disposition: 'ecosystemes' }, 0, -1, ['untied']],
  [{ disposition: 'departements' }, 0, -1, ['departement', 'untied']],
  [{ disposition: 'departements' }, 0.24, -1, []],
  [around, 0, centre, ['selected', 'ring', 'apart']],
])('the legend of %j, held to the map at %d, has what is drawn around nodes', (request, strength, selected, signs) => {
  expect(legendOf(seenAs(request, strength, selected), atlas).signs).toEqual(signs)
})

test('the organisations of a chain have their sign', () => {
  expect(legendOf(seenAs({ disposition: 'liens' }, 0, -1, [centre, tied]), atlas).signs).toEqual(['chain', 'untied'])
})

test('with the first steps to the map bunches fade, and its lines enter the legend once they are seen', () => {
  const steps = [0, 0.01, 0.03, 0.05, 0.1, 0.5].map((strength) => seenAs({ disposition: 'liens' }, strength, -1))
  const legends = steps.map((scene) => legendOf(scene, atlas))
  expect(legends.map(({ hasGround }) => hasGround)).toEqual([false, false, false, true, true, true])
  const opacities = steps.map(({ bunches }) => Math.max(0, ...bunches.map(({ opacity }) => opacity)))
  expect(opacities[0]).toBe(1)
  expect(opacities[1]).toBeCloseTo(0.9, 10)
  expect(opacities[3]).toBeCloseTo(0.5, 10)
  expect(opacities.slice(4)).toEqual([0, 0])
  expect(legends.map(({ signs }) => signs.includes('untied'))).toEqual(opacities.map((opacity) => opacity > 0))
})
