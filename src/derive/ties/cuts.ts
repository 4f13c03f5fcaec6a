import type { TieGraph } from './graph.ts'

/** Whose loss would cut the network: organisations, and ties between two that nothing else joins. */
export interface Cuts {
  /** Articulation points, in the order of ids. */
  readonly actors: readonly string[]
  /** Bridges: pairs whose known ties are the only way between two parts. */
  readonly pairs: readonly (readonly [string, string])[]
}

/** A walk in depth: who was reached when, and from whom (null: a start). */
interface Walk {
  readonly rank: ReadonlyMap<string, number>
  readonly from: ReadonlyMap<string, string | null>
}

/**
 * Finds articulation points and bridges (Hopcroft and Tarjan 1973): walking in depth, a node holds to what came before by
 * the earliest node that it, or those reached through it, are tied to otherwise than by the tie by which it was reached.
 */
export function cutsOf(graph: TieGraph): Cuts {
  const walk = walkOf(graph)
  const earliest = earliestOf(graph, walk)
  const actors = new Set<string>()
  const pairs: (readonly [string, string])[] = []
  const branches = new Map<string, number>()
  for (const [node, above] of walk.from) {
    if (above === null) continue
    const reach = earliest.get(node) ?? 0
    const rank = walk.rank.get(above) ?? 0
    if (reach > rank) pairs.push(above < node ? [above, node] : [node, above])
    if (walk.from.get(above) === null) branches.set(above, (branches.get(above) ?? 0) + 1)
    else if (reach >= rank) actors.add(above)
  }
  for (const [start, count] of branches) if (count > 1) actors.add(start)
  return { actors: [...actors].toSorted(), pairs: pairs.toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)) }
}

function walkOf(graph: TieGraph): Walk {
  const rank = new Map<string, number>()
  const from = new Map<string, string | null>()
  for (const start of graph.nodes()) {
    const waiting: (readonly [string, string | null])[] = [[start, null]]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [node, above] = next
      if (rank.has(node)) continue
      rank.set(node, rank.size)
      from.set(node, above)
      for (const neighbour of graph.neighbors(node)) if (!rank.has(neighbour)) waiting.push([neighbour, node])
    }
  }
  return { rank, from }
}

function earliestOf(graph: TieGraph, { rank, from }: Walk): ReadonlyMap<string, number> {
  const earliest = new Map<string, number>()
  for (const node of [...rank.keys()].toReversed()) {
    const ranks = graph
      .neighbors(node)
      .filter((neighbour) => neighbour !== from.get(node))
      .map((neighbour) => (from.get(neighbour) === node ? earliest.get(neighbour) : rank.get(neighbour)) ?? 0)
    earliest.set(node, Math.min(rank.get(node) ?? 0, ...ranks))
  }
  return earliest
}
