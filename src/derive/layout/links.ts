import type { Random } from '../random.ts'
import { type Kernel, jiggle } from './bodies.ts'

/** Pairs of bodies: link i joins `from[i]` and `to[i]`. */
export interface Pairs {
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** How links pull; one number for each link, else that of d3-force. */
export interface LinkSettings {
  /** Length that a link seeks, in units of the plane; 30 for all when left out. */
  readonly distances?: Float64Array
  /** Share of the way it goes at `alpha` 1; one over the lesser number of links of its ends when left out. */
  readonly strengths?: Float64Array
  readonly iterations?: number
  readonly random: Random
}

/** Number of ends of links at each body. */
function degreesOf(count: number, { from, to }: Pairs): Uint32Array {
  const degrees = new Uint32Array(count)
  for (const ends of [from, to]) {
    for (const body of ends) degrees[body] = (degrees[body] ?? 0) + 1
  }
  return degrees
}

/** The strengths that d3-force gives to links by default. */
export function linkStrengths(count: number, pairs: Pairs): Float64Array {
  const degrees = degreesOf(count, pairs)
  return Float64Array.from(
    pairs.from,
    (from, link) => 1 / Math.min(degrees[from] ?? 1, degrees[pairs.to[link] ?? 0] ?? 1),
  )
}

/**
 * Links draw their ends together or push them apart until they are as long as they seek, as d3-force's forceLink does:
 * one after the other, each seeing what the links before it did, the end with fewer links moving more.
 */
export function links(count: number, pairs: Pairs, settings: LinkSettings): Kernel {
  const { from, to } = pairs
  const { iterations = 1, random } = settings
  const degrees = degreesOf(count, pairs)
  const strengths = settings.strengths ?? linkStrengths(count, pairs)
  const distances = settings.distances ?? new Float64Array(from.length).fill(30)
  const bias = Float64Array.from(from, (body, link) => {
    const own = degrees[body] ?? 0
    return own / (own + (degrees[to[link] ?? 0] ?? 0))
  })
  return ({ x, y, vx, vy }, alpha) => {
    for (let round = 0; round < iterations; round += 1) {
      for (let link = 0; link < from.length; link += 1) {
        const a = from[link] as number
        const b = to[link] as number
        const dx = (x[b] as number) + (vx[b] as number) - (x[a] as number) - (vx[a] as number) || jiggle(random)
        const dy = (y[b] as number) + (vy[b] as number) - (y[a] as number) - (vy[a] as number) || jiggle(random)
        const length = Math.sqrt(dx * dx + dy * dy)
        const pull = ((length - (distances[link] as number)) / length) * alpha * (strengths[link] as number)
        const share = bias[link] as number
        vx[b] = (vx[b] as number) - dx * pull * share
        vy[b] = (vy[b] as number) - dy * pull * share
        vx[a] = (vx[a] as number) + dx * pull * (1 - share)
        vy[a] = (vy[a] as number) + dy * pull * (1 - share)
      }
    }
  }
}
