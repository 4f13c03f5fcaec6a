import type { Point } from '../derive/networkAnchors.ts'

/** Pixels that a press may wander and still be a click. */
const CLICK = 5

/** What dragging may know and do; points are of the canvas, in pixels. */
export interface DragState {
  /** The node under a point, if any, and where its middle is. */
  readonly nodeUnder: (event: MouseEvent) => { readonly node: number; readonly middle: Point } | null
  /** Whether a press is on a node, so that it does not move the view. */
  readonly grab: (isGrabbed: boolean) => void
  /** A node begins to move; -1: it was let go. */
  readonly hold: (node: number) => void
  readonly moveTo: (node: number, middle: Point) => void
}

/**
 * Lets a mouse or a pen move nodes; a finger, which covers several, moves the view. Returns what stops it. The click that
 * ends a move is no click.
 */
export function listenToDragging(canvas: HTMLCanvasElement, state: DragState): () => void {
  const controller = new AbortController()
  const { signal } = controller
  let node = -1
  let [offsetX, offsetY, startX, startY] = [0, 0, 0, 0]
  let isMoving = false
  let wasMoving = false
  const release = (): void => {
    if (node < 0) return
    wasMoving = isMoving
    node = -1
    isMoving = false
    state.grab(false)
    if (wasMoving) state.hold(-1)
    canvas.style.cursor = ''
  }
  canvas.style.userSelect = 'none'
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      wasMoving = false
      const under = event.pointerType === 'touch' || event.button !== 0 ? null : state.nodeUnder(event)
      if (under === null) return
      node = under.node
      ;[startX, startY] = [event.clientX, event.clientY]
      ;[offsetX, offsetY] = [under.middle.x - event.clientX, under.middle.y - event.clientY]
      canvas.setPointerCapture(event.pointerId)
      state.grab(true)
    },
    { signal },
  )
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (node < 0) return
      if (!isMoving) {
        if (Math.hypot(event.clientX - startX, event.clientY - startY) < CLICK) return
        isMoving = true
        canvas.style.cursor = 'grabbing'
        state.hold(node)
      }
      state.moveTo(node, { x: event.clientX + offsetX, y: event.clientY + offsetY })
    },
    { signal },
  )
  canvas.addEventListener('pointerup', release, { signal })
  canvas.addEventListener('pointercancel', release, { signal })
  canvas.addEventListener(
    'click',
    (event) => {
      if (wasMoving) event.stopImmediatePropagation()
      wasMoving = false
    },
    { signal, capture: true },
  )
  return () => controller.abort()
}
