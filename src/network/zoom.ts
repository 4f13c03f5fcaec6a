import { select } from 'd3-selection'
import { type ZoomTransform, zoom as d3zoom, zoomTransform } from 'd3-zoom'

import { CLOSEST, between } from './camera.ts'

/** Length of a movement of the view, in milliseconds. */
const DURATION = 220

/** Moves the view of a canvas, by hand or by order. */
export interface Zoom {
  readonly by: (factor: number) => void
  readonly pan: (x: number, y: number) => void
  readonly moveTo: (view: ZoomTransform, animated: boolean) => void
  readonly setFarthest: (zoom: number) => void
  readonly stop: () => void
}

/**
 * Listens to wheel, pinch and drag, and tells each new view and whether the visitor's hand made it. While `mayMove` says
 * no, the hand does something else.
 */
export function createZoom(
  canvas: HTMLCanvasElement,
  onView: (view: ZoomTransform, byHand: boolean) => void,
  mayMove: () => boolean,
): Zoom {
  const selection = select(canvas)
  let running = 0
  const behaviour = d3zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.1, CLOSEST])
    .clickDistance(6)
    .filter(
      (event: WheelEvent | MouseEvent | TouchEvent) =>
        mayMove() && (event.type === 'wheel' || !event.ctrlKey) && (!('button' in event) || event.button === 0),
    )
    .on('zoom', (event: { transform: ZoomTransform; sourceEvent: Event | null }) => {
      if (event.sourceEvent !== null) cancelAnimationFrame(running)
      onView(event.transform, event.sourceEvent !== null)
    })
  selection.call(behaviour).on('dblclick.zoom', null)
  const moveTo = (target: ZoomTransform, animated: boolean): void => {
    cancelAnimationFrame(running)
    if (!animated || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      behaviour.transform(selection, target)
      return
    }
    const from = zoomTransform(canvas)
    const start = performance.now()
    const step = (now: number): void => {
      const share = Math.min(Math.max((now - start) / DURATION, 0), 1)
      behaviour.transform(selection, between(from, target, 1 - (1 - share) ** 3))
      if (share < 1) running = requestAnimationFrame(step)
    }
    running = requestAnimationFrame(step)
  }
  return {
    by: (factor) => behaviour.scaleBy(selection, factor),
    pan: (x, y) => behaviour.translateBy(selection, x / zoomTransform(canvas).k, y / zoomTransform(canvas).k),
    moveTo,
    setFarthest: (zoom) => behaviour.scaleExtent([Math.min(zoom, 1), CLOSEST]),
    stop() {
      cancelAnimationFrame(running)
      selection.on('.zoom', null)
    },
  }
}
