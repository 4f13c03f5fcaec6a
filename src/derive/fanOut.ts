/** A distance on screen, in CSS pixels: to the right, then downwards. */
export type Pixels = readonly [x: number, y: number]

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** With these two, no two seats are closer than 21 px: a mark's width. The densest stack, some 40 in Tours, spans 170. */
const SPREAD = 13
const CORE = 1.7

/** Where the nth of the places stacked on one point is drawn around it: the first upon it, the next ones in a sunflower. */
export function seatOf(rank: number): Pixels {
  if (rank === 0) return [0, 0]
  const radius = SPREAD * Math.sqrt(rank + CORE)
  const angle = rank * GOLDEN_ANGLE
  return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
