import { type ZoomTransform, zoomIdentity } from 'd3-zoom'

import type { NetworkScene } from '../derive/networkScene.ts'

/** Size of the picture, in pixels of the page. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How far one may zoom in. */
export const CLOSEST = 7

/** Free pixels around the graph when all of it is seen. */
const PADDING = 28
/** More of them above titles: the buttons are there. */
const ABOVE_TITLES = 30

/** How much a node's mark grows with the zoom: less than the distances, so that zooming in clears the view. */
export function growthOf(zoom: number): number {
  return zoom > 1 ? Math.sqrt(zoom) : Math.max(zoom ** 0.6, 0.5)
}

/** The view that holds all that is shown; null when there is nothing or no room. */
export function viewOf(
  { nodes, backdrop }: NetworkScene,
  { width, height }: Size,
  closest: number,
): ZoomTransform | null {
  if (nodes.length === 0 || width === 0 || height === 0) return null
  const { left, top, right, bottom } = backdrop.box
  const above = backdrop.opacity === 0 || backdrop.groups.length === 0 ? 0 : ABOVE_TITLES
  const room = { width: Math.max(width - 2 * PADDING, 40), height: Math.max(height - above - 2 * PADDING, 40) }
  const zoom = Math.min(room.width / (right - left), room.height / (bottom - top), closest)
  return zoomIdentity
    .translate(width / 2, (height + above) / 2)
    .scale(zoom)
    .translate(-(left + right) / 2, -(top + bottom) / 2)
}

/** The same zoom with a node in the middle. */
export function centredOn(
  { network }: NetworkScene,
  node: number,
  { width, height }: Size,
  zoom: number,
): ZoomTransform {
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(zoom)
    .translate(-(network.x[node] ?? 0), -(network.y[node] ?? 0))
}

/** Whether a node is on screen, `margin` pixels from the edge at least. */
export function isInView(
  { network }: NetworkScene,
  node: number,
  view: ZoomTransform,
  size: Size,
  margin: number,
): boolean {
  const [x, y] = view.apply([network.x[node] ?? 0, network.y[node] ?? 0])
  return x >= margin && y >= margin && x <= size.width - margin && y <= size.height - margin
}

/** A view between two others, `share` of the way. */
export function between(from: ZoomTransform, to: ZoomTransform, share: number): ZoomTransform {
  const mix = (a: number, b: number): number => a + (b - a) * share
  return zoomIdentity.translate(mix(from.x, to.x), mix(from.y, to.y)).scale(mix(from.k, to.k))
}
