import { type SimulationNodeDatum, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { forceAnchor, forceFarAndNear, forceTies } from '../../../src/derive/layout/d3Forces.ts'
import { type GeneratedNetwork, blockModel, geometricModel } from '../../support/generatedNetwork.ts'
import { randomOf } from '../../../src/derive/random.ts'

/** Nodes at seeded places, already moving. */
function nodesOf(count: number, seed: number): SimulationNodeDatum[] {
  const random = randomOf(seed)
  const about = (size: number): number => (random() - 0.5) * size
  return Array.from({ length: count }, () => ({ x: about(500), y: about(500), vx: about(9), vy: about(9) }))
}

function d3Links({ from, to }: GeneratedNetwork) {
  return Array.from(from, (source, link) => ({ source, target: to[link] ?? 0 }))
}

/** The furthest that two lists of nodes are from one another, in place or speed. */
function furthest(a: readonly SimulationNodeDatum[], b: readonly SimulationNodeDatum[]): number {
  const apart = a.map((node, index) => {
    const other = b[index] ?? {}
    return Math.max(
      ...(['x', 'y', 'vx', 'vy'] as const).map((key) => Math.abs((node[key] ?? Infinity) - (other[key] ?? -Infinity))),
    )
  })
  return Math.max(...apart)
}

const networks = fc
  .record({ count: fc.integer({ min: 12, max: 150 }), seed: fc.nat(100_000), block: fc.boolean() })
  .map(({ count, seed, block }) => ({ seed, network: (block ? blockModel : geometricModel)(count, seed) }))

test('ties pull as d3-force’s links do, over several ticks and iterations, on any graph', () => {
  fc.assert(
    fc.property(networks, fc.integer({ min: 1, max: 3 }), ({ seed, network }, iterations) => {
      const [ours, theirs] = [nodesOf(network.count, seed), nodesOf(network.count, seed)]
      forceSimulation(ours).force('ties', forceTies(network, { iterations })).stop().tick(10)
      forceSimulation(theirs)
        .force('ties', forceLink(d3Links(network)).iterations(iterations))
        .stop()
        .tick(10)
      expect(furthest(ours, theirs)).toBeLessThan(1e-9)
    }),
  )
})

test('anchors draw as d3-force’s forceX and forceY do', () => {
  fc.assert(
    fc.property(networks, ({ seed, network: { count } }) => {
      const [ours, theirs] = [nodesOf(count, seed), nodesOf(count, seed)]
      const random = randomOf(seed + 1)
      const [x, y, strengths] = [1000, 1000, 1].map((size) =>
        Float64Array.from({ length: count }, () => random() * size),
      ) as [Float64Array, Float64Array, Float64Array]
      const strengthOf = ({ index = 0 }: SimulationNodeDatum): number => strengths[index] ?? 0
      forceSimulation(ours).force('anchor', forceAnchor({ x, y, strengths })).stop().tick(10)
      forceSimulation(theirs)
        .force('x', forceX<SimulationNodeDatum>(({ index = 0 }) => x[index] ?? 0).strength(strengthOf))
        .force('y', forceY<SimulationNodeDatum>(({ index = 0 }) => y[index] ?? 0).strength(strengthOf))
        .stop()
        .tick(10)
      expect(furthest(ours, theirs)).toBeLessThan(1e-9)
    }),
  )
})

test('plugged into a simulation, with theta 0 on both sides, pushes are those of d3-force', () => {
  fc.assert(
    fc.property(networks, fc.constantFrom(Infinity, 120), ({ seed, network: { count } }, distanceMax) => {
      const [ours, theirs] = [nodesOf(count, seed), nodesOf(count, seed)]
      forceSimulation(ours)
        .force('apart', forceFarAndNear({ theta: 0, distanceMax }))
        .stop()
        .tick(1)
      forceSimulation(theirs).force('apart', forceManyBody().theta(0).distanceMax(distanceMax)).stop().tick(1)
      expect(furthest(ours, theirs)).toBeLessThan(1e-9)
    }),
    { numRuns: 40 },
  )
})
