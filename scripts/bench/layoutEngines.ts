import { type SimulationNodeDatum, forceLink, forceManyBody, forceSimulation } from 'd3-force'
import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import createLayout from 'ngraph.forcelayout'
import createGraph from 'ngraph.graph'

import { settle } from '../../src/derive/layout/settle.ts'
import type { GeneratedNetwork } from '../../tests/support/generatedNetwork.ts'
import type { Places } from '../../tests/support/layoutQuality.ts'
import { randomOf } from '../../src/derive/random.ts'

/** Lays a graph out, as its users would at first: default settings, 300 steps where none are said. */
export type Engine = (network: GeneratedNetwork) => Places

const STEPS = 300

/** The engines that are compared; ours first. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  ours: (network) => {
    const run = settle(network.count, network)
    for (;;) {
      const step = run.next()
      if (step.done === true) return step.value
    }
  },
  'd3-force': (network) => {
    const nodes: SimulationNodeDatum[] = Array.from({ length: network.count }, () => ({}))
    const links = Array.from(network.from, (source, link) => ({ source, target: network.to[link] ?? 0 }))
    forceSimulation(nodes).force('links', forceLink(links)).force('apart', forceManyBody()).stop().tick(STEPS)
    return placesOf(network.count, (body) => [nodes[body]?.x ?? 0, nodes[body]?.y ?? 0])
  },
  ForceAtlas2: (network) => {
    const graph = new UndirectedGraph()
    const random = randomOf(1)
    for (let body = 0; body < network.count; body += 1) graph.addNode(body, { x: random(), y: random() })
    network.from.forEach((from, link) => graph.addEdge(from, network.to[link]))
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true }
    const places = forceAtlas2(graph, { iterations: STEPS, settings })
    return placesOf(network.count, (body) => [places[body]?.['x'] ?? 0, places[body]?.['y'] ?? 0])
  },
  ngraph: (network) => {
    const graph = createGraph()
    for (let body = 0; body < network.count; body += 1) graph.addNode(body)
    network.from.forEach((from, link) => graph.addLink(from, network.to[link] ?? 0))
    const layout = createLayout(graph)
    for (let step = 0; step < STEPS; step += 1) layout.step()
    return placesOf(network.count, (body) => {
      const { x, y } = layout.getNodePosition(body)
      return [x, y]
    })
  },
}

function placesOf(count: number, placeOf: (body: number) => readonly [number, number]): Places {
  const places = Array.from({ length: count }, (_, body) => placeOf(body))
  return { x: places.map(([x]) => x), y: places.map(([, y]) => y) }
}
