import type { Random } from '../random.ts'

/** What forces move, in flat lists of one length: where each body is and how fast it goes, in units of the plane. */
export interface Bodies {
  readonly count: number
  readonly x: Float64Array
  readonly y: Float64Array
  readonly vx: Float64Array
  readonly vy: Float64Array
}

/** A force on flat lists: adds to the speeds, in proportion to `alpha` (1 at the start of a run, near 0 at its end). */
export type Kernel = (bodies: Bodies, alpha: number) => void

/** Bodies at rest at the origin. */
export function bodiesOf(count: number): Bodies {
  return {
    count,
    x: new Float64Array(count),
    y: new Float64Array(count),
    vx: new Float64Array(count),
    vy: new Float64Array(count),
  }
}

/** A step too small to see, which tells two bodies at one point where to go (that of d3-force's jiggle.js). */
export function jiggle(random: Random): number {
  return (random() - 0.5) * 1e-6
}
