import type { Atlas } from '../derive/atlas.ts'
import { networkOf } from '../derive/network.ts'
import { networkSceneOf } from '../derive/networkScene.ts'
import { NO_FILTERS } from '../derive/filters.ts'
import { select } from '../derive/selection.ts'
import type { NetworkPositions } from '../domain/siteData.ts'
import { viewOf } from './camera.ts'
import { drawNetwork } from './drawNetwork.ts'
import { readPalette } from './palette.ts'
import { canvasPaper } from './paper.ts'

/** Size of the canvas that nobody sees, in pixels: about that of the graph, so that as many names are tried. */
const SIZE = { width: 900, height: 700 }

/**
 * What is drawn at the most. Code is compiled and a shader made by then; a network of thousands would keep a graphics
 * processor that is imitated by software for seconds, and every other frame of the page with it.
 */
const MOST = { nodes: 600, ties: 600 }

/**
 * Makes the graph and draws it, or the first of a large one, once where nobody sees it, a step each time that the browser
 * is idle: its lists are made, its code is compiled and the widths of its names are known when the visitor opens it.
 */
export function rehearse(atlas: Atlas, positions: NetworkPositions, whenIdle: (run: () => void) => void): void {
  const network = networkOf(atlas, positions)
  whenIdle(() => {
    const scene = networkSceneOf(network, select(atlas, NO_FILTERS, null), null)
    const view = viewOf(scene, SIZE, 2)
    const context = Object.assign(document.createElement('canvas'), SIZE).getContext('2d')
    if (context === null || view === null) return
    const words = {
      untied: (_place: string | null, count: number) => String(count),
      nature: (code: string) => code,
      group: () => [],
    }
    const palette = readPalette()
    const drawn = { nodes: scene.nodes.slice(0, MOST.nodes), ties: scene.ties.slice(0, MOST.ties) }
    const frame = { scene, words, palette, view, size: SIZE, covered: () => [], pointed: -1, walked: -1, ...drawn }
    whenIdle(() => drawNetwork({ paper: canvasPaper(context, 1), ...frame }))
  })
}
