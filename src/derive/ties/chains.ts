import type { Partenariat } from '../../domain/tables/partenariats.ts'
import { type TieGraph, tiesBetween } from './graph.ts'

/** A step of a chain: two organisations and all that is known of what ties them. */
interface ChainStep {
  readonly from: string
  readonly to: string
  readonly liens: readonly Partenariat[]
}

/** Organisations one after the other, each tied to the next. */
export type Chain = readonly ChainStep[]

/**
 * The shortest chains from one organisation to another, at most `limit` of them, in the order of ids. Empty when no known
 * tie leads there, or when both are the same.
 */
export function shortestChains(graph: TieGraph, from: string, to: string, limit = 5): readonly Chain[] {
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return []
  const steps = stepsTo(graph, to)
  const length = steps.get(from)
  if (length === undefined) return []
  let chains: (readonly string[])[] = [[from]]
  for (let left = length - 1; left >= 0; left -= 1) {
    const longer = chains.flatMap((chain) =>
      graph
        .neighbors(chain[chain.length - 1] ?? '')
        .filter((id) => steps.get(id) === left)
        .toSorted()
        .map((id) => chain.concat(id)),
    )
    chains = longer.slice(0, limit)
  }
  return chains.map((ids) =>
    ids
      .slice(1)
      .map((id, index) => ({ from: ids[index] ?? '', to: id, liens: tiesBetween(graph, ids[index] ?? '', id) })),
  )
}

/** How many ties lead from each organisation to one of them, at least; those that none leads from are left out. */
function stepsTo(graph: TieGraph, id: string): ReadonlyMap<string, number> {
  const steps = new Map([[id, 0]])
  // A Map goes on through what is added to it while it is walked.
  for (const [node, step] of steps) {
    for (const neighbour of graph.neighbors(node)) if (!steps.has(neighbour)) steps.set(neighbour, step + 1)
  }
  return steps
}
