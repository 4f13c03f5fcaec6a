import { cutOffBy } from './closing.ts'
import { cutsOf } from './cuts.ts'
import type { TieGraph } from './graph.ts'

/** An organisation whose loss would cut the network, with what it would cut off, the largest part first. */
export interface ActorLoss {
  readonly id: string
  readonly parts: readonly (readonly string[])[]
  readonly count: number
}

/** Two organisations whose known ties alone hold a part to the rest; the part is on the side of `b`. */
export interface TieLoss {
  readonly a: string
  readonly b: string
  readonly off: readonly string[]
}

/** What the known network would lose. */
export interface Losses {
  /** Those that would cut off most organisations first, then by id. */
  readonly actors: readonly ActorLoss[]
  /** The same, of ties that would cut off at least two organisations together. */
  readonly ties: readonly TieLoss[]
  /** Organisations that a single tied pair holds to the known network, in the order of ids. */
  readonly hanging: readonly string[]
}

/** Finds whose loss would cut the network of known ties, and what off. */
export function lossesOf(graph: TieGraph): Losses {
  const { actors, pairs } = cutsOf(graph)
  return {
    actors: actors
      .map((id) => {
        const parts = cutOffBy(graph, id)
        return { id, parts, count: parts.reduce((sum, part) => sum + part.length, 0) }
      })
      .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    ties: pairs
      .map(([one, other]) => tieLossOf(graph, one, other))
      .filter(({ off }) => off.length > 1)
      .toSorted((a, b) => b.off.length - a.off.length || (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1)),
    hanging: graph.filterNodes((id) => graph.degree(id) === 1),
  }
}

/** What a bridge holds: of its two sides the smaller; of equal ones, that of the second id. */
function tieLossOf(graph: TieGraph, one: string, other: string): TieLoss {
  const [ofOne, ofOther] = [sideOf(graph, one, other), sideOf(graph, other, one)]
  return ofOne.length < ofOther.length ? { a: other, b: one, off: ofOne } : { a: one, b: other, off: ofOther }
}

/** What hangs together with an organisation without going to another, in the order of ids. */
function sideOf(graph: TieGraph, start: string, without: string): readonly string[] {
  const side = new Set([start])
  for (const id of side) {
    for (const next of graph.neighbors(id)) {
      if (id === start && next === without) continue
      side.add(next)
    }
  }
  return [...side].toSorted()
}
