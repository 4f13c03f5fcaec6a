import type { Pairs } from './links.ts'

/** A graph without directions: the neighbours of body i are `neighbours[offsets[i]]` to `neighbours[offsets[i + 1]]`. */
export interface Adjacency {
  readonly count: number
  readonly offsets: Uint32Array
  readonly neighbours: Uint32Array
}

/** Lists the neighbours of each body, in the order of the links. A link from a body to itself joins nothing. */
export function adjacencyOf(count: number, { from, to }: Pairs): Adjacency {
  const offsets = new Uint32Array(count + 1)
  from.forEach((a, link) => {
    const b = to[link] ?? 0
    if (a === b) return
    offsets[a + 1] = (offsets[a + 1] ?? 0) + 1
    offsets[b + 1] = (offsets[b + 1] ?? 0) + 1
  })
  for (let body = 0; body < count; body += 1) offsets[body + 1] = (offsets[body + 1] ?? 0) + (offsets[body] ?? 0)
  const next = offsets.slice()
  const neighbours = new Uint32Array(offsets[count] ?? 0)
  from.forEach((a, link) => {
    const b = to[link] ?? 0
    if (a === b) return
    neighbours[next[a] ?? 0] = b
    next[a] = (next[a] ?? 0) + 1
    neighbours[next[b] ?? 0] = a
    next[b] = (next[b] ?? 0) + 1
  })
  return { count, offsets, neighbours }
}

/** Steps from a body to the others; those it does not reach are not written. */
export interface Steps {
  /** Steps to each body; −1 for those not reached. */
  readonly steps: Int32Array
  /** The bodies reached, nearest first. */
  readonly reached: Uint32Array
}

/** Counts the links on the shortest chain from one body to each other, by breadth first. `into` is written over. */
export function stepsFrom(
  { offsets, neighbours, count }: Adjacency,
  source: number,
  into: Steps = { steps: new Int32Array(count), reached: new Uint32Array(count) },
): Steps {
  const { steps, reached } = into
  steps.fill(-1)
  steps[source] = 0
  reached[0] = source
  let found = 1
  for (let next = 0; next < found; next += 1) {
    const body = reached[next] ?? 0
    const step = (steps[body] ?? 0) + 1
    const end = offsets[body + 1] ?? 0
    for (let place = offsets[body] ?? 0; place < end; place += 1) {
      const neighbour = neighbours[place] ?? 0
      if ((steps[neighbour] ?? 0) >= 0) continue
      steps[neighbour] = step
      reached[found] = neighbour
      found += 1
    }
  }
  return { steps, reached: reached.subarray(0, found) }
}
