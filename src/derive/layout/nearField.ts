import type { Random } from '../random.ts'
import { jiggle } from './bodies.ts'
import type { Cells } from './cells.ts'

/** How near bodies act on one another; squares of distances, in units of the plane. */
export interface NearField {
  readonly tree: Cells
  /** Nearer bodies push as if they were further apart, as in d3-force. */
  readonly min2: number
  /** Further bodies do not act on one another. */
  readonly max2: number
  readonly random: Random
}

/** The pairs of bodies within a leaf. */
export function pushWithin(field: NearField, leaf: number): void {
  const { starts } = field.tree
  const to = starts[leaf + 1] as number
  for (let body = starts[leaf] as number; body < to; body += 1) pushRow(field, body, body + 1, to)
}

/** The pairs of a body of one leaf and a body of another. */
export function pushBetween(field: NearField, leaf: number, other: number): void {
  const { starts } = field.tree
  const from = starts[other] as number
  const to = starts[other + 1] as number
  const end = starts[leaf + 1] as number
  for (let body = starts[leaf] as number; body < end; body += 1) pushRow(field, body, from, to)
}

/** Body i with the bodies [from, to), both ways. Only whole numbers are handed over: others would be allocated. */
function pushRow(field: NearField, i: number, from: number, to: number): void {
  const { tree, min2, max2 } = field
  const { x, y, strength, fx, fy } = tree
  const xi = x[i] as number
  const yi = y[i] as number
  const si = strength[i] as number
  let sumX = 0
  let sumY = 0
  for (let j = from; j < to; j += 1) {
    const dx = (x[j] as number) - xi
    const dy = (y[j] as number) - yi
    const square = dx * dx + dy * dy
    if (square >= max2) continue
    if (square < min2) {
      pushClose(field, i, j)
      continue
    }
    const inverse = 1 / square
    const theirs = (strength[j] as number) * inverse
    const ours = si * inverse
    sumX += dx * theirs
    sumY += dy * theirs
    fx[j] = (fx[j] as number) - dx * ours
    fy[j] = (fy[j] as number) - dy * ours
  }
  fx[i] = (fx[i] as number) + sumX
  fy[i] = (fy[i] as number) + sumY
}

/** Two bodies nearer than the least distance: softened; those at one point are moved apart, whatever the way. */
function pushClose({ tree, min2, random }: NearField, i: number, j: number): void {
  const { x, y, strength, fx, fy } = tree
  const dx = (x[j] as number) - (x[i] as number) || jiggle(random)
  const dy = (y[j] as number) - (y[i] as number) || jiggle(random)
  const inverse = 1 / Math.sqrt(min2 * (dx * dx + dy * dy))
  const ours = (strength[i] as number) * inverse
  const theirs = (strength[j] as number) * inverse
  fx[i] = (fx[i] as number) + dx * theirs
  fy[i] = (fy[i] as number) + dy * theirs
  fx[j] = (fx[j] as number) - dx * ours
  fy[j] = (fy[j] as number) - dy * ours
}
