import { DIRECTIONS, type Direction, nodeAt, nodeTowards } from '../derive/networkWalk.ts'
import type { PictureState } from './pointer.ts'
import type { Zoom } from './zoom.ts'

interface Orders extends Pick<Zoom, 'by' | 'pan'> {
  readonly showAll: () => void
  readonly select: (acteurId: string | null) => void
}

/** Pixels that one press of Shift and an arrow moves the view. */
const STEP = 80

/**
 * Arrows walk from node to node (with Shift they move the view), Enter opens the card, Escape leaves the node, then the
 * selection; + and − zoom, 0 shows all. Tab is never taken. Returns what stops it.
 */
export function listenToKeys(canvas: HTMLCanvasElement, state: PictureState, orders: Orders): () => void {
  const walk = (direction: Direction): void => {
    const scene = state.scene()
    if (scene === null) return
    const from = state.pointed()?.node ?? (scene.selected < 0 ? null : scene.selected)
    const next = from === null ? nearestToMiddle(state) : nodeTowards(scene, from, direction)
    if (next !== null) state.pointTo(next, 'keyboard')
  }
  const open = (): boolean => {
    const id = state.scene()?.network.fiches[state.pointed()?.node ?? -1]?.acteur.id
    if (id !== undefined) orders.select(id)
    return id !== undefined
  }
  const leave = (): boolean => {
    if (state.pointed() !== null) state.clear()
    else if ((state.scene()?.selected ?? -1) >= 0) orders.select(null)
    else return false
    return true
  }
  const others: Readonly<Record<string, () => boolean | void>> = {
    Enter: open,
    ' ': open,
    Escape: leave,
    '+': () => orders.by(1.4),
    '=': () => orders.by(1.4),
    '-': () => orders.by(1 / 1.4),
    '0': orders.showAll,
  }
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isDirection(event.key)) {
      const [x, y] = DIRECTIONS[event.key]
      if (event.shiftKey) orders.pan(-x * STEP, -y * STEP)
      else walk(event.key)
      event.preventDefault()
    } else if (others[event.key] !== undefined && others[event.key]?.() !== false) {
      event.preventDefault()
    }
  }
  const blur = (): void => {
    if (state.pointed()?.by === 'keyboard') state.clear()
  }
  canvas.addEventListener('keydown', listen)
  canvas.addEventListener('blur', blur)
  return () => {
    canvas.removeEventListener('keydown', listen)
    canvas.removeEventListener('blur', blur)
  }
}

function nearestToMiddle(state: PictureState): number | null {
  const scene = state.scene()
  const { width, height } = state.size()
  const [x, y] = state.view().invert([width / 2, height / 2])
  return scene === null ? null : nodeAt(scene, x, y, Infinity)
}

function isDirection(key: string): key is Direction {
  return key in DIRECTIONS
}
