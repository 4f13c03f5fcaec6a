import type { Point } from './networkAnchors.ts'

/** Radius of a node by its number of known ties: its area grows with them. */
export function radiusOf(degree: number): number {
  return 4.6 + 1.9 * Math.sqrt(Math.min(degree, 60))
}

/** Radius of a node by its share of the greatest value there is, 0 to 1: its area grows with it. */
export function radiusOfShare(share: number): number {
  return radiusOf(60 * share)
}

/** What is left free between two nodes, in units of the plane. */
export const GAP = 3

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Where the nth of a bunch of equal nodes sits: a sunflower's seeds, far enough apart that none overlap. */
export function seedOf(index: number): Point {
  const distance = seedDistance(index)
  return { x: distance * Math.cos(index * GOLDEN_ANGLE), y: distance * Math.sin(index * GOLDEN_ANGLE) }
}

/** Radius of the disc that a bunch of `count` equal nodes without known ties fills. */
export function bunchRadius(count: number): number {
  return seedDistance(count - 1) + radiusOf(0)
}

function seedDistance(index: number): number {
  // A sunflower's closest seeds (the first and the fourth) are 1.54 times its scale apart.
  return ((2 * radiusOf(0) + GAP) / 1.54) * Math.sqrt(index + 0.5)
}
