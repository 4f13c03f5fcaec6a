import { SHAPE_PATHS, type Shape } from '../derive/marks.ts'

/** What drawing needs of a canvas's context, and what a file must therefore offer too. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'globalAlpha'
  | 'strokeStyle'
  | 'fillStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'setLineDash'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'arc'
  | 'closePath'
  | 'stroke'
  | 'fill'
  | 'fillText'
  | 'strokeText'
  | 'measureText'
>

/** The parts of the picture, from the back to the front. */
export type Layer = 'fond' | 'bandes' | 'liens' | 'fleches' | 'acteurs' | 'noms' | 'legende'

/** A mark to draw: its middle, in pixels, and how much larger than its outline in `SHAPE_PATHS`. */
interface PlacedMark {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** What is drawn on: a canvas, or a file. */
export interface Paper {
  readonly pen: Pen
  /** Says which part of the picture comes next. */
  readonly layer: (layer: Layer) => void
  /** Fills marks of one shape, over an edge that is `edge` pixels wide in all (0: none). */
  readonly marks: (shape: Shape, places: readonly PlacedMark[], edge: number) => void
}

const paths = new Map<Shape, Path2D>()

/** Outlines are parsed once, when first needed. */
function pathOf(shape: Shape): Path2D {
  const known = paths.get(shape)
  if (known !== undefined) return known
  const path = new Path2D(SHAPE_PATHS[shape])
  paths.set(shape, path)
  return path
}

/** A canvas to draw on, with so many of its own pixels to one of the picture. */
export function canvasPaper(context: CanvasRenderingContext2D, ratio: number): Paper {
  return {
    pen: context,
    layer: () => {},
    marks(shape, places, edge) {
      const path = pathOf(shape)
      context.save()
      for (const { x, y, scale } of places) {
        // One transform a mark: saving and restoring the whole state costs more than the drawing.
        const side = ratio * scale
        context.setTransform(side, 0, 0, side, ratio * x, ratio * y)
        context.lineWidth = edge / scale
        if (edge > 0) context.stroke(path)
        context.fill(path)
      }
      context.restore()
    },
  }
}
