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

/**
 * Finds whose loss would cut the network of known ties, and what off. Yields after each, so that a page may paint
 * meanwhile.
 */
export function* lossesOf(graph: TieGraph): Generator<void, Losses> {
  const cuts = cutsOf(graph)
  const actors: ActorLoss[] = []
  for (const id of cuts.actors) {
    const parts = cutOffBy(graph, id)
    actors.push({ id, parts, count: parts.reduce((sum, part) => sum + part.length, 0) })
    yield
  }
  const ties: TieLoss[] = []
  for (const [one, other] of cuts.pairs) {
    const loss = tieLossOf(graph, one, other)
    if (loss.off.length > 1) ties.push(loss)
    yield
  }
  return {
    actors: actors.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    ties: ties.toSorted((a, b) => b.off.length - a.off.length || (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1)),
    hanging: graph.filterNodes((id) => graph.degree(id) === 1),
  }
}

/**
 * What a bridge holds: of its two sides the smaller; of equal ones, that of the second id. Both are walked in step, and
 * the first that comes to its end is the smaller: the network is never walked as a whole.
 */
function tieLossOf(graph: TieGraph, one: string, other: string): TieLoss {
  const sides = [sideFrom(other, one), sideFrom(one, other)] as const
  for (;;) {
    for (const { a, b, seen, walk } of sides) {
      // A Set goes on through what is added to it while it is walked.
      const { done, value: id } = walk.next()
      if (done === true) return { a, b, off: [...seen].toSorted() }
      for (const next of graph.neighbors(id)) if (id !== b || next !== a) seen.add(next)
    }
  }
}

function sideFrom(b: string, a: string) {
  const seen = new Set([b])
  return { a, b, seen, walk: seen.values() }
}
