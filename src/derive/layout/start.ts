import { type Adjacency, adjacencyOf, stepsFrom } from './adjacency.ts'
import type { Random } from '../random.ts'
import type { Bodies } from './bodies.ts'
import type { Pairs } from './links.ts'
import { pivotMds } from './pivotMds.ts'
import { smooth } from './smooth.ts'

/** How far each part is flattened, gathered and shrunk before the forces spread it. */
export interface StartSettings {
  readonly pivots: number
  readonly rounds: number
  /** Size of the start, as a share of the size at which the forces balance. */
  readonly compact: number
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Bodies at one point are moved apart by this share of a link's length. */
const BLUR = 0.1

/** What the start must balance: links that seek `distance` with some strength, bodies that push with `charge`. */
export interface Balance {
  readonly distance: number
  readonly strengths: Float64Array
  /** Mean strength of the bodies' push, above 0. */
  readonly charge: number
}

/**
 * Places bodies before the first tick: each connected part unfolded by pivot MDS, its closely knit bodies gathered, then
 * shrunk, so that the forces spread it without folding it again; the largest in the middle, the others around it.
 */
export function unfold(bodies: Bodies, pairs: Pairs, balance: Balance, random: Random, settings: StartSettings): void {
  const { x, y, count } = bodies
  const graph = adjacencyOf(count, pairs)
  const parts = partsOf(graph)
  for (const members of parts) {
    const places = pivotMds(graph, members, settings.pivots)
    members.forEach((body, index) => {
      x[body] = places.x[index] ?? 0
      y[body] = places.y[index] ?? 0
    })
  }
  smooth(graph, x, y, settings.rounds)
  const scales = scalesOf(bodies, pairs, balance, parts)
  const blur = (): number => (random() - 0.5) * BLUR * balance.distance
  let area = 0
  parts.forEach((members, index) => {
    const scale = (scales[index] ?? 1) * settings.compact
    let reach = balance.distance / 2
    for (const body of members) {
      x[body] = (x[body] ?? 0) * scale + blur()
      y[body] = (y[body] ?? 0) * scale + blur()
      reach = Math.max(reach, Math.hypot(x[body] ?? 0, y[body] ?? 0))
    }
    const away = index === 0 ? 0 : Math.sqrt(area) + reach
    for (const body of members) {
      x[body] = (x[body] ?? 0) + away * Math.cos(index * GOLDEN_ANGLE)
      y[body] = (y[body] ?? 0) + away * Math.sin(index * GOLDEN_ANGLE)
    }
    area += (index === 0 ? 1 : 1.5) * reach * reach
  })
}

/** The connected parts, largest first; equal ones in the order of their first body. */
function partsOf(graph: Adjacency): readonly Uint32Array[] {
  const seen = new Uint8Array(graph.count)
  const into = { steps: new Int32Array(graph.count), reached: new Uint32Array(graph.count) }
  const parts: Uint32Array[] = []
  for (let body = 0; body < graph.count; body += 1) {
    if (seen[body] === 1) continue
    const members = stepsFrom(graph, body, into).reached.slice().toSorted()
    for (const member of members) seen[member] = 1
    parts.push(members)
  }
  return parts.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

/**
 * How much to enlarge each part so that its pushes and pulls balance. By the virial theorem: pushes give each pair
 * `charge`, whatever its distance; a link of length l gives strength · l · (l − distance).
 */
function scalesOf(
  { x, y, count }: Bodies,
  { from, to }: Pairs,
  { distance, strengths, charge }: Balance,
  parts: readonly Uint32Array[],
): readonly number[] {
  const partOf = new Uint32Array(count)
  parts.forEach((members, part) => {
    for (const body of members) partOf[body] = part
  })
  const squares = new Float64Array(parts.length)
  const lengths = new Float64Array(parts.length)
  from.forEach((a, link) => {
    const b = to[link] ?? 0
    const part = partOf[a] ?? 0
    const square = ((x[a] ?? 0) - (x[b] ?? 0)) ** 2 + ((y[a] ?? 0) - (y[b] ?? 0)) ** 2
    squares[part] = (squares[part] ?? 0) + (strengths[link] ?? 0) * square
    lengths[part] = (lengths[part] ?? 0) + (strengths[link] ?? 0) * Math.sqrt(square)
  })
  return parts.map((members, part) => {
    const a = squares[part] ?? 0
    const b = distance * (lengths[part] ?? 0)
    const push = (charge * members.length * (members.length - 1)) / 2
    return a === 0 ? distance : (b + Math.sqrt(b * b + 4 * a * push)) / (2 * a)
  })
}
