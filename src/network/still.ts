import { type ZoomTransform, zoomIdentity } from 'd3-zoom'

import type { Size } from './camera.ts'

/** A picture kept as pixels may be enlarged that many times, or shrunk as much, before it must be drawn again. */
const FURTHEST = 3

/** What stands still in the picture, kept as pixels: it costs the same to put back however much there is to draw. */
export interface Still {
  /** Keeps what is on the canvas, drawn for a view. */
  readonly keep: (view: ZoomTransform) => void
  /** Puts what was kept on the canvas, moved and scaled to another view; false when that would be too far from it. */
  readonly put: (view: ZoomTransform) => boolean
}

/** Keeps pixels of a canvas; memory is taken when first needed. */
export function stillOf(context: CanvasRenderingContext2D, sizeOf: () => Size): Still {
  let kept: CanvasRenderingContext2D | null = null
  let from: ZoomTransform | null = null
  return {
    keep(view) {
      const { width, height } = context.canvas
      kept ??= document.createElement('canvas').getContext('2d', { alpha: true })
      if (kept === null) return
      Object.assign(kept.canvas, { width, height })
      kept.drawImage(context.canvas, 0, 0)
      from = view
    },
    put(view) {
      if (kept === null || from === null) return false
      const { width, height } = context.canvas
      const ratio = width / sizeOf().width
      const move = zoomIdentity
        .translate(view.x, view.y)
        .scale(view.k / from.k)
        .translate(-from.x, -from.y)
      const isFar = move.k > FURTHEST || move.k < 1 / FURTHEST
      const isAway = Math.abs(move.x) > width || Math.abs(move.y) > height
      if (isFar || (isAway && move.k <= 1)) return false
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, width, height)
      context.imageSmoothingQuality = 'low'
      context.drawImage(kept.canvas, move.x * ratio, move.y * ratio, width * move.k, height * move.k)
      return true
    },
  }
}
