import type { LonLat } from '../domain/dataset.ts'
import type { Pixels } from './fanOut.ts'
import type { MapTie } from './mapTies.ts'
import { fromUnit, shifted, toUnit } from './mercator.ts'

/** A tie as a curve on the map. */
export interface Arc {
  readonly partner: string
  readonly ended: boolean
  readonly line: readonly LonLat[]
  readonly arrows: readonly Arrow[]
}

/** An arrowhead on a curve; `bearing` is clockwise from the north, in degrees. */
interface Arrow {
  readonly position: LonLat
  readonly bearing: number
}

const STEPS = 32
/** How far the curve leaves the straight line, as a share of its length. */
const BULGE = 0.16
/** Where arrowheads stand on the curve: far enough from the ends to be seen between the symbols. */
const TOWARDS_PARTNER = 0.62
const TOWARDS_SELECTED = 0.38

/**
 * Draws a tie at a zoom. `fanned` tells whether stacked places are drawn on their seats, as the ends must follow them.
 * Ends at the same point make no curve.
 */
export function arcOf(tie: MapTie, zoom: number, fanned: boolean): Arc | null {
  const start = fanned ? shifted(tie.from.position, tie.from.seat, zoom) : tie.from.position
  const end = fanned ? shifted(tie.to.position, tie.to.seat, zoom) : tie.to.position
  if (start[0] === end[0] && start[1] === end[1]) return null
  const curve = curveBetween(toUnit(start), toUnit(end))
  const inner = Array.from({ length: STEPS - 1 }, (_, index) => fromUnit(curve((index + 1) / STEPS)))
  const arrows = [
    ...(tie.outward ? [arrowAt(curve, TOWARDS_PARTNER, 1)] : []),
    ...(tie.inward ? [arrowAt(curve, TOWARDS_SELECTED, -1)] : []),
  ]
  return { partner: tie.to.acteur, ended: tie.ended, line: [start, ...inner, end], arrows }
}

type Curve = (share: number) => Pixels

/** A quadratic curve that leans to the north, so that the curves of one organisation open like a sheaf. */
function curveBetween([ax, ay]: Pixels, [bx, by]: Pixels): Curve {
  const lean = bx >= ax ? BULGE : -BULGE
  const cx = (ax + bx) / 2 + (by - ay) * lean
  const cy = (ay + by) / 2 - (bx - ax) * lean
  return (share) => {
    const rest = 1 - share
    const mix = (a: number, c: number, b: number) => rest * rest * a + 2 * rest * share * c + share * share * b
    return [mix(ax, cx, bx), mix(ay, cy, by)]
  }
}

function arrowAt(curve: Curve, share: number, sense: 1 | -1): Arrow {
  const [x, y] = curve(share)
  const [nextX, nextY] = curve(share + sense * 0.01)
  return { position: fromUnit([x, y]), bearing: (Math.atan2(nextX - x, y - nextY) * 180) / Math.PI }
}
