import { adjacencyOf, stepsFrom } from '../../src/derive/layout/adjacency.ts'
import type { GeneratedNetwork } from './generatedNetwork.ts'
import { randomOf } from '../../src/derive/random.ts'

/** Places of the bodies, in any unit. */
export interface Places {
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
}

const SOURCES = 200

/**
 * How far drawn distances are from the number of steps: the mean of ((scale · drawn − steps) / steps)² over pairs that a
 * chain joins, at the scale that makes it least (normalised stress). Over 200 drawn bodies to all others on large graphs.
 */
export function stressOf(network: GeneratedNetwork, { x, y }: Places): number {
  const graph = adjacencyOf(network.count, network)
  const random = randomOf(7)
  const sources =
    network.count <= SOURCES
      ? Array.from({ length: network.count }, (_, body) => body)
      : Array.from({ length: SOURCES }, () => Math.floor(random() * network.count))
  let [pairs, sum, squares] = [0, 0, 0]
  for (const source of sources) {
    const { steps, reached } = stepsFrom(graph, source)
    for (const body of reached) {
      if (body === source) continue
      const ratio = distance({ x, y }, source, body) / (steps[body] ?? 1)
      pairs += 1
      sum += ratio
      squares += ratio * ratio
    }
  }
  // At the best scale, sum / squares, the mean of (scale · ratio − 1)² is this.
  return 1 - (sum * sum) / squares / pairs
}

/**
 * Of the bodies drawn nearest to a body, as many as it has neighbours, the share that are its neighbours; the mean over
 * bodies that have any (over 1,000 drawn ones on large graphs).
 */
export function neighbourPrecisionOf(network: GeneratedNetwork, places: Places): number {
  const { offsets, neighbours } = adjacencyOf(network.count, network)
  const random = randomOf(9)
  const all = Array.from({ length: network.count }, (_, body) => body)
  const asked = network.count <= 2000 ? all : all.filter(() => random() < 1000 / network.count)
  let [bodies, sum] = [0, 0]
  for (const body of asked) {
    const own = new Set(neighbours.subarray(offsets[body], offsets[body + 1]))
    if (own.size === 0) continue
    const away = Float64Array.from(all, (other) => (other === body ? Infinity : distance(places, body, other)))
    const limit = away.toSorted()[own.size - 1] ?? 0
    const hits = [...own].filter((other) => (away[other] ?? Infinity) <= limit).length
    bodies += 1
    sum += hits / own.size
  }
  return sum / bodies
}

function distance({ x, y }: Places, a: number, b: number): number {
  return Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))
}
