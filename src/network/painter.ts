import type { Size } from './camera.ts'
import { drawNetwork, drawOver, drawWithout, tiesOf } from './drawNetwork.ts'
import type { Frame } from './frame.ts'
import { canvasPaper } from './paper.ts'
import { stillOf } from './still.ts'

/** Marks and lines that are drawn anew for every frame, however the picture moves; more would make it stutter. */
const MOST_AT_ONCE = 1500

/** What moves while a frame is painted. */
interface Motion {
  /** Place of the node that the hand holds; -1 when there is none. */
  readonly held: number
  /** Whether the view is on its way: pixels of the last drawing then do, until it rests. */
  readonly isMoving: boolean
}

/** Paints frames, with as little drawing as each needs. */
export interface Painter {
  readonly paint: (frame: Omit<Frame, 'paper'>, motion: Motion) => void
  /** Draws all of it next time: something changed that frames do not tell. */
  readonly forget: () => void
}

/** Whether a scene is too large to be drawn anew for every frame. */
export function isLarge({ scene }: Pick<Frame, 'scene'>): boolean {
  return scene.nodes.length + scene.ties.length > MOST_AT_ONCE
}

/**
 * Paints on a canvas. A small picture at rest is drawn whole. Else what stands still is kept as pixels, and only the node
 * that moves or is pointed at is drawn over it, with its ties.
 */
export function painterOf(context: CanvasRenderingContext2D, sizeOf: () => Size): Painter {
  const still = stillOf(context, sizeOf)
  let kept: (Pick<Frame, 'scene' | 'palette' | 'size' | 'view'> & { readonly held: number }) | null = null
  let over: { readonly node: number; readonly scene: Frame['scene']; readonly ties: readonly number[] } | null = null

  const isKept = (frame: Omit<Frame, 'paper'>, { held, isMoving }: Motion): boolean =>
    kept !== null &&
    kept.held === held &&
    kept.scene === frame.scene &&
    kept.palette === frame.palette &&
    kept.size === frame.size &&
    (isMoving || kept.view === frame.view) &&
    still.put(frame.view)
  return {
    paint(unprinted, motion) {
      const { held } = motion
      const { width } = unprinted.size
      const ratio = context.canvas.width / width
      const frame: Frame = { ...unprinted, paper: canvasPaper(context, ratio) }
      const scale = (): void => context.setTransform(ratio, 0, 0, ratio, 0, 0)
      const clear = (): void => {
        scale()
        context.clearRect(0, 0, width, unprinted.size.height)
      }
      if (held < 0 && !isLarge(frame)) {
        kept = null
        clear()
        drawNetwork(frame)
        return
      }
      if (!isKept(frame, motion)) {
        clear()
        drawWithout(frame, held)
        still.keep(frame.view)
        kept = { ...frame, held }
      }
      const node = held < 0 ? frame.pointed : held
      if (node < 0) return
      if (over?.node !== node || over.scene !== frame.scene)
        over = { node, scene: frame.scene, ties: tiesOf(frame, node) }
      scale()
      drawOver(frame, node, over.ties)
    },
    forget() {
      kept = null
    },
  }
}
