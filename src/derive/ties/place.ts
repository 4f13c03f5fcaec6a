import { cutOffBy } from './closing.ts'
import type { TieGraph } from './graph.ts'
import { type Measures, measuresOf } from './measures.ts'

/** The place of an organisation among the known ties, with what a sentence needs besides the measures. */
export interface TiePlace extends Measures {
  /** How many organisations lie on as many shortest chains as it, or more: 1 when it is ahead of all. */
  readonly among: number
  /** One more than those that lie on more: 1 for the first, and for its equals. */
  readonly rank: number
  /** How many organisations its community has; 0 without one. */
  readonly communitySize: number
  /** What it alone holds to the rest; null when the others hold together without it. */
  readonly cut: Cut | null
}

/** What would be cut off if an organisation were not there. */
interface Cut {
  /** In how many parts, apart from the largest, which is what the others are cut off from. */
  readonly parts: number
  /** How many organisations these parts have. */
  readonly actors: number
  /** A few of them, those with the most partners first. */
  readonly named: readonly string[]
  /** How many organisations the largest part has, and its only one when it has but one. */
  readonly rest: number
  readonly restNamed: string | null
}

/** How many of those cut off are named: beyond, a sentence is not read. */
const NAMED = 3

/** The place of every organisation, by id. */
export function placesOf(graph: TieGraph): ReadonlyMap<string, TiePlace> {
  const measures = measuresOf(graph)
  const descending = [...measures.values()].map(({ betweenness }) => betweenness).toSorted((a, b) => b - a)
  const lastOf = new Map(descending.map((betweenness, index) => [betweenness, index + 1]))
  const firstOf = new Map(descending.map((betweenness, index) => [betweenness, index + 1] as const).toReversed())
  const sizes = new Map<number, number>()
  for (const { community } of measures.values()) {
    if (community !== null) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  }
  return new Map(
    [...measures].map(([id, own]): [string, TiePlace] => [
      id,
      {
        ...own,
        among: lastOf.get(own.betweenness) ?? measures.size,
        rank: firstOf.get(own.betweenness) ?? measures.size,
        communitySize: own.community === null ? 0 : (sizes.get(own.community) ?? 0),
        cut: own.cuts ? cutBy(graph, id, own.componentSize) : null,
      },
    ]),
  )
}

function cutBy(graph: TieGraph, id: string, componentSize: number): Cut {
  const parts = cutOffBy(graph, id)
  const off = parts.flat()
  const rest = componentSize - 1 - off.length
  return {
    parts: parts.length,
    actors: off.length,
    named: off.toSorted((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1)).slice(0, NAMED),
    rest,
    // The largest part has but one when all have: it is then the one that is tied and not cut off.
    restNamed: rest === 1 ? (graph.neighbors(id).find((other) => !off.includes(other)) ?? null) : null,
  }
}
