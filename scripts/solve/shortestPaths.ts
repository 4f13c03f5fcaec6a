import type { OrLibraryProblem } from './readOrLibrary.ts'

/** Neighbours of each node: those of `node` are at `first[node]` up to `first[node + 1]`. */
interface Neighbours {
  readonly first: Int32Array
  readonly node: Int32Array
  readonly length: Float64Array
}

/**
 * The shortest path between every two nodes, row after row, Infinity where there is none: a run of E. Dijkstra's
 * algorithm (1959) from each node, on a binary heap.
 */
export function shortestPaths(problem: OrLibraryProblem): Float64Array {
  const { nodes } = problem
  const neighbours = neighboursOf(problem)
  const distances = new Float64Array(nodes * nodes).fill(Infinity)
  const heap = new NodeHeap(neighbours.node.length + 1)
  for (let source = 0; source < nodes; source += 1) {
    const row = distances.subarray(source * nodes, (source + 1) * nodes)
    row[source] = 0
    heap.push(source, 0)
    while (heap.size > 0) {
      const distance = heap.topKey
      const node = heap.pop()
      if (distance > (row[node] ?? 0)) continue
      const end = neighbours.first[node + 1] ?? 0
      for (let at = neighbours.first[node] ?? 0; at < end; at += 1) {
        const to = neighbours.node[at] ?? 0
        const reached = distance + (neighbours.length[at] ?? 0)
        if (reached >= (row[to] ?? 0)) continue
        row[to] = reached
        heap.push(to, reached)
      }
    }
  }
  return distances
}

function neighboursOf({ nodes, from, to, length }: OrLibraryProblem): Neighbours {
  const first = new Int32Array(nodes + 1)
  for (const ends of [from, to]) for (const node of ends) first[node + 1] = (first[node + 1] ?? 0) + 1
  for (let node = 0; node < nodes; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0)
  const next = first.slice()
  const neighbours = { first, node: new Int32Array(2 * from.length), length: new Float64Array(2 * from.length) }
  const add = (a: number, b: number, edge: number): void => {
    const at = next[a] ?? 0
    next[a] = at + 1
    neighbours.node[at] = b
    neighbours.length[at] = length[edge] ?? 0
  }
  for (let edge = 0; edge < from.length; edge += 1) {
    add(from[edge] ?? 0, to[edge] ?? 0, edge)
    add(to[edge] ?? 0, from[edge] ?? 0, edge)
  }
  return neighbours
}

/** A binary heap of nodes by key, with a fixed capacity; a node may be in it several times. */
class NodeHeap {
  size = 0
  private readonly keys: Float64Array
  private readonly nodes: Int32Array

  constructor(capacity: number) {
    this.keys = new Float64Array(capacity)
    this.nodes = new Int32Array(capacity)
  }

  get topKey(): number {
    return this.keys[0] ?? Infinity
  }

  push(node: number, key: number): void {
    const { keys, nodes } = this
    let at = this.size
    this.size += 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if ((keys[parent] ?? 0) <= key) break
      keys[at] = keys[parent] ?? 0
      nodes[at] = nodes[parent] ?? 0
      at = parent
    }
    keys[at] = key
    nodes[at] = node
  }

  pop(): number {
    const { keys, nodes } = this
    const top = nodes[0] ?? 0
    this.size -= 1
    const { size } = this
    const key = keys[size] ?? 0
    const node = nodes[size] ?? 0
    let at = 0
    let child = this.lesserChild(at)
    while (child < size && (keys[child] ?? 0) < key) {
      keys[at] = keys[child] ?? 0
      nodes[at] = nodes[child] ?? 0
      at = child
      child = this.lesserChild(at)
    }
    keys[at] = key
    nodes[at] = node
    return top
  }

  private lesserChild(at: number): number {
    const child = 2 * at + 1
    return child + 1 < this.size && (this.keys[child + 1] ?? 0) < (this.keys[child] ?? 0) ? child + 1 : child
  }
}
