import type { ZoomTransform } from 'd3-zoom'

import type { Box } from '../derive/networkOccupancy.ts'
import type { NetworkScene } from '../derive/networkScene.ts'
import { growthOf } from './camera.ts'

/** What is on the canvas, for tests and the bench: nothing else says it, since a canvas has no elements inside. */
interface DrawnNetwork {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly radius: number }[]
  readonly ties: number
  /** Ids of those that stand out. */
  readonly emphasised: readonly string[]
}

/** What lies over the canvas (legend, buttons: whatever is marked `data-over`), in its pixels. */
export function coveredOf(canvas: HTMLCanvasElement): readonly Box[] {
  const over = canvas.closest('section')?.querySelectorAll('[data-over]') ?? []
  const { left, top } = canvas.getBoundingClientRect()
  return Array.from(over, (element) => {
    const box = element.getBoundingClientRect()
    return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top }
  })
}

/** Where a scene's nodes are in a view, and how many ties it shows. */
export function drawnOf(scene: NetworkScene | null, view: ZoomTransform): DrawnNetwork {
  if (scene === null) return { nodes: [], ties: 0, emphasised: [] }
  const { network, nodes, ties, emphasised } = scene
  const place = (node: number) => ({
    id: network.fiches[node]?.acteur.id ?? '',
    x: (network.x[node] ?? 0) * view.k + view.x,
    y: (network.y[node] ?? 0) * view.k + view.y,
    radius: (network.radius[node] ?? 0) * growthOf(view.k),
  })
  const told = nodes.filter((node) => emphasised[node] === 1).map((node) => network.fiches[node]?.acteur.id ?? '')
  return { nodes: nodes.map(place), ties: ties.length, emphasised: told }
}

/** Puts `drawn` on the element: a test clicks a node where it is, and counts what is shown. */
export function exposeDrawn(canvas: HTMLCanvasElement, drawn: () => DrawnNetwork): void {
  Object.defineProperty(canvas, 'drawn', { get: drawn, configurable: true })
}
