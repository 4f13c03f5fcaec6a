import { partDiscs } from '../layout/collide.ts'
import { GAP } from '../networkSizes.ts'

/** Nodes packed in a disc around a middle. */
export interface Disc {
  readonly members: readonly number[]
  /** Where each member is from the middle. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** Of the whole, with a margin. */
  readonly radius: number
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const MARGIN = 8

/** Packs nodes in a disc, the first ones in the middle: a sunflower's seeds of several sizes, then moved apart. */
export function discOf(members: readonly number[], radiusOf: ArrayLike<number>): Disc {
  const x = new Float32Array(members.length)
  const y = new Float32Array(members.length)
  const radii = members.map((node) => radiusOf[node] ?? 0)
  let area = 0
  radii.forEach((radius, index) => {
    const own = (radius + GAP / 2) ** 2
    const away = members.length === 1 ? 0 : Math.sqrt(area + own / 2) * 1.08
    x[index] = away * Math.cos(index * GOLDEN_ANGLE)
    y[index] = away * Math.sin(index * GOLDEN_ANGLE)
    area += own
  })
  partDiscs(x, y, radii, GAP)
  const reach = radii.map((radius, index) => Math.hypot(x[index] ?? 0, y[index] ?? 0) + radius)
  return { members, x, y, radius: Math.max(0, ...reach) + MARGIN }
}

/** Puts a disc's nodes on the plane around a point. */
export function putDisc(
  disc: Disc,
  at: { readonly x: number; readonly y: number },
  x: Float32Array,
  y: Float32Array,
): void {
  disc.members.forEach((node, index) => {
    x[node] = at.x + (disc.x[index] ?? 0)
    y[node] = at.y + (disc.y[index] ?? 0)
  })
}
