import { UndirectedGraph } from 'graphology'
import { Sigma } from 'sigma'

import type { Start } from './renderer.ts'

/** sigma.js, dragging as in its own example of mouse manipulations: the node's attributes change, the rest is sigma's. */
export const start: Start = (stage, { network }) => {
  const graph = new UndirectedGraph()
  network.fiches.forEach(({ acteur }, node) => {
    const [x = 0, y = 0, size = 1] = [network.x[node], network.y[node], network.radius[node]]
    graph.addNode(node, { x, y: -y, size: size / 3, label: acteur.nom, color: '#0b6fb8' })
  })
  for (const { from, to } of network.ties) graph.mergeEdge(from, to, { size: 1, color: '#8a8373' })
  const sigma = new Sigma(graph, stage)
  let held: string | null = null
  sigma.on('downNode', ({ node }) => {
    held = node
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
  })
  sigma.on('moveBody', ({ event }) => {
    if (held === null) return
    const { x, y } = sigma.viewportToGraph(event)
    graph.mergeNodeAttributes(held, { x, y })
    event.preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
  })
  const release = (): void => {
    held = null
  }
  sigma.on('upNode', release)
  sigma.on('upStage', release)
  const camera = sigma.getCamera()
  return {
    target: sigma.getCanvases()['mouse'] ?? stage,
    placeOf: (node) => {
      const { x, y } = graph.getNodeAttributes(node)
      return sigma.graphToViewport({ x: Number(x), y: Number(y) })
    },
    zoom: (factor) => camera.setState({ ratio: camera.ratio / factor }),
  }
}
