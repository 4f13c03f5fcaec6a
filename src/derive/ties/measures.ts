import louvain from 'graphology-communities-louvain'
import { connectedComponents } from 'graphology-components'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'

import { randomOf } from '../random.ts'
import { cutsOf } from './cuts.ts'
import type { TieGraph } from './graph.ts'

/** The place of an organisation among the known ties. */
export interface Measures {
  /** Number of organisations that it is known to be tied to. */
  readonly degree: number
  /** Number of known ties. */
  readonly ties: number
  /** Share of the pairs of others whose shortest chains go through it, 0 to 1 (Freeman 1977). */
  readonly betweenness: number
  /** Rank of its connected part, 1 for the largest. */
  readonly component: number
  readonly componentSize: number
  /** Rank of its community (Louvain, always the same), 1 for the largest; null without a known tie. */
  readonly community: number | null
  /** Whether the others of its part would not all hold together without it. */
  readonly cuts: boolean
}

/** Measures every organisation, by id. */
export function measuresOf(graph: TieGraph): ReadonlyMap<string, Measures> {
  const betweenness = graph.order > 2 ? betweennessCentrality(graph, { getEdgeWeight: null }) : {}
  const parts = ranked(connectedComponents(graph))
  const partOf = ranksOf(parts)
  const communities = ranksOf(communitiesOf(graph).groups)
  const cutting = new Set(cutsOf(graph).actors)
  return new Map(
    graph.mapNodes((id): [string, Measures] => {
      const component = partOf.get(id) ?? 0
      return [
        id,
        {
          degree: graph.degree(id),
          ties: graph.reduceEdges(id, (sum, _edge, { liens }) => sum + liens.length, 0),
          betweenness: betweenness[id] ?? 0,
          component,
          componentSize: parts[component - 1]?.length ?? 0,
          community: communities.get(id) ?? null,
          cuts: cutting.has(id),
        },
      ]
    }),
  )
}

/** Communities of the organisations that have ties, largest first, and how well they part the ties (Newman's modularity). */
export function communitiesOf(graph: TieGraph, seed = 1): { groups: readonly string[][]; modularity: number } {
  if (graph.size === 0) return { groups: [], modularity: 0 }
  const { communities, modularity } = louvain.detailed(graph, { getEdgeWeight: null, rng: randomOf(seed) })
  const groups = new Map<number, string[]>()
  for (const id of graph.nodes()) {
    const code = communities[id]
    if (code === undefined || graph.degree(id) === 0) continue
    groups.set(code, [...(groups.get(code) ?? []), id])
  }
  return { groups: ranked([...groups.values()]), modularity }
}

/** Groups of ids, largest first; equal ones in the order of their first id. */
function ranked(groups: readonly (readonly string[])[]): string[][] {
  const inOrder = groups.map((group) => group.toSorted())
  return inOrder.toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

function ranksOf(groups: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((group, index) => group.map((id) => [id, index + 1] as const)))
}
