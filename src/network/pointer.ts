import type { ZoomTransform } from 'd3-zoom'

import type { Point } from '../derive/networkAnchors.ts'
import type { NetworkScene } from '../derive/networkScene.ts'
import { nodeAt } from '../derive/networkWalk.ts'
import { type Size, growthOf } from './camera.ts'
import type { PointedNode } from './picture.ts'

/** What pointer and keyboard may know and do. */
export interface PictureState {
  readonly scene: () => NetworkScene | null
  readonly view: () => ZoomTransform
  readonly size: () => Size
  readonly pointed: () => PointedNode | null
  readonly pointTo: (node: number, by: PointedNode['by']) => void
  readonly clear: () => void
}

/** Pixels around a mark that still count as on it; a finger is less precise than a mouse. */
const TOLERANCE = { mouse: 5, touch: 16 } as const

/** Points at the node under the pointer, selects it at a click, deselects at a click beside. Returns what stops it. */
export function listenToPointer(
  canvas: HTMLCanvasElement,
  state: PictureState,
  onSelect: (acteurId: string | null) => void,
): () => void {
  const controller = new AbortController()
  const { signal } = controller
  const find = (event: MouseEvent, within: number) => nodeUnder(canvas, state, event, within)?.node ?? null
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return
      const node = find(event, TOLERANCE.mouse)
      canvas.style.cursor = node === null ? '' : 'pointer'
      if (node !== null) state.pointTo(node, 'pointer')
      else if (state.pointed()?.by === 'pointer') state.clear()
    },
    { signal },
  )
  canvas.addEventListener('pointerleave', () => state.pointed()?.by === 'pointer' && state.clear(), { signal })
  canvas.addEventListener(
    'click',
    (event) => {
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch'
      const node = find(event, TOLERANCE[isTouch ? 'touch' : 'mouse'])
      onSelect(node === null ? null : (state.scene()?.network.fiches[node]?.acteur.id ?? null))
    },
    { signal },
  )
  return () => controller.abort()
}

/** The node under a pointer and where its middle is, in pixels of the canvas; null when there is none. */
export function nodeUnder(
  canvas: HTMLCanvasElement,
  state: Pick<PictureState, 'scene' | 'view'>,
  event: MouseEvent,
  within: number = TOLERANCE.mouse,
): { readonly node: number; readonly middle: Point } | null {
  const scene = state.scene()
  if (scene === null) return null
  const { left, top } = canvas.getBoundingClientRect()
  const view = state.view()
  const [x, y] = view.invert([event.clientX - left, event.clientY - top])
  const node = nodeAt(scene, x, y, within / view.k, growthOf(view.k) / view.k)
  if (node === null) return null
  const [middleX, middleY] = view.apply([scene.network.x[node] ?? 0, scene.network.y[node] ?? 0])
  return { node, middle: { x: middleX, y: middleY } }
}
