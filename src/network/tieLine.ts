import type { NetworkTie } from '../derive/network.ts'
import type { Point } from '../derive/networkAnchors.ts'
import type { Size } from './camera.ts'
import type { ScreenNodes } from './frame.ts'

/** A tie on screen, from the edge of a mark to the edge of the other; `middle` is what a bent line leans to. */
export interface TieLine {
  readonly tie: NetworkTie
  readonly start: Point
  readonly middle: Point
  readonly end: Point
}

/** Pixels between two lines that join the same marks, and between a line and the mark it leads to. */
const SPREAD = 14
const AIR = 2

/** The line of a tie; null when it is off screen or its marks touch. */
export function lineOf(tie: NetworkTie, screen: ScreenNodes, { width, height }: Size): TieLine | null {
  const a = { x: screen.x[tie.from] ?? 0, y: screen.y[tie.from] ?? 0 }
  const b = { x: screen.x[tie.to] ?? 0, y: screen.y[tie.to] ?? 0 }
  const isOff =
    Math.max(a.x, b.x) < 0 || Math.max(a.y, b.y) < 0 || Math.min(a.x, b.x) > width || Math.min(a.y, b.y) > height
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const near = (screen.radius[tie.from] ?? 0) + AIR
  const far = (screen.radius[tie.to] ?? 0) + AIR
  if (isOff || length <= near + far) return null
  const lean = (tie.bend * SPREAD) / length
  const middle = { x: (a.x + b.x) / 2 - (b.y - a.y) * lean, y: (a.y + b.y) / 2 + (b.x - a.x) * lean }
  return { tie, start: towards(a, middle, near), middle, end: towards(b, middle, far) }
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const share = length === 0 ? 0 : distance / length
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
