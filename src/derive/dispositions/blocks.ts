import type { Adjacency } from '../layout/adjacency.ts'
import type { LayoutProblem } from './arrangement.ts'

/** The organisations of one ecosystem that have known ties, in the order in which they are stacked. */
export interface Block {
  readonly ecosysteme: string
  readonly members: readonly number[]
  /** Of each node: how many partners it has in the facing column. */
  readonly across: Uint32Array
}

/** Places of the blocks: the two columns, what is above the space between them, and what is below. */
export const [LEFT, RIGHT, TOP] = [0, 1, 2] as const

/** Ecosystems of the first three blocks; all others are in the last. */
const PLACES = ['formation-emploi', 'accueil-accompagnement', 'pilotage']

/** Rounds after which the order hardly changes any more. */
const ROUNDS = 12

/**
 * Orders each block so that partners face each other: every round each node takes the mean place of its partners (the
 * barycentre heuristic of Sugiyama and others, 1981). Columns are ordered downwards, the two others to the right.
 */
export function orderBlocks(problem: LayoutProblem, graph: Adjacency, tied: Uint8Array): readonly Block[] {
  const { count, ecosystemes, ecosystemeOf, departementOf } = problem
  const blockOf = Int8Array.from(ecosystemeOf, (code, node) => {
    const place = PLACES.indexOf(ecosystemes[code] ?? '')
    if (tied[node] === 0) return -1
    return place < 0 ? PLACES.length : place
  })
  const nodes = [...blockOf.keys()]
  const orders = [...PLACES, ''].map((_, block) =>
    nodes
      .filter((node) => blockOf[node] === block)
      .toSorted((a, b) => (departementOf[a] ?? 0) - (departementOf[b] ?? 0) || a - b),
  )
  // Where a node is, 0 to 1: down the columns; what is above them is at −0.4, what is below at 1.4.
  const down = new Float64Array(count)
  const along = new Float64Array(count)
  const place = (): void => {
    orders.forEach((order, block) => {
      order.forEach((node, rank) => {
        const share = (rank + 0.5) / order.length
        down[node] = block <= RIGHT ? share : block === TOP ? -0.4 : 1.4
        along[node] = block <= RIGHT ? block : share
      })
    })
  }
  place()
  const { offsets, neighbours } = graph
  for (let round = 0; round < ROUNDS; round += 1) {
    orders.forEach((order, block) => {
      const at = block <= RIGHT ? down : along
      const wanted = new Map(
        order.map((node) => {
          const own = neighbours.subarray(offsets[node], offsets[node + 1])
          const sum = own.reduce((total, neighbour) => total + (at[neighbour] ?? 0), 0)
          return [node, own.length === 0 ? 0.5 : sum / own.length]
        }),
      )
      orders[block] = order.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b)
      place()
    })
  }
  const across = new Uint32Array(count)
  problem.pairs.from.forEach((a, link) => {
    const b = problem.pairs.to[link] ?? 0
    if ((blockOf[a] ?? -1) + (blockOf[b] ?? -1) !== LEFT + RIGHT || blockOf[a] === blockOf[b]) return
    if (blockOf[a] !== LEFT && blockOf[b] !== LEFT) return
    across[a] = (across[a] ?? 0) + 1
    across[b] = (across[b] ?? 0) + 1
  })
  return orders.map((members, block) => ({ ecosysteme: PLACES[block] ?? '', members, across }))
}
