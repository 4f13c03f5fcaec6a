import type { Partenariat } from '../../domain/tables/partenariats.ts'
import { type TieGraph, tiesBetween } from './graph.ts'

/** A step of a chain: two organisations and all that is known of what ties them, the surest tie first. */
interface ChainStep {
  readonly from: string
  readonly to: string
  readonly liens: readonly Partenariat[]
}

/** Organisations one after the other, each tied to the next. */
export type Chain = readonly ChainStep[]

/** The shortest chains between two organisations. */
export interface ShortestChains {
  /** The surest of them, at most as many as were asked for. */
  readonly chains: readonly Chain[]
  /** How many there are in all. */
  readonly count: number
}

/** Ids one after the other, and how doubtful the ties between them are, in all. */
interface Way {
  readonly ids: readonly string[]
  readonly doubt: number
}

/**
 * The shortest chains from one organisation to another: of equally short ones the surest first, by the surest tie of each
 * step, then in the order of ids. None when no known tie leads there, or when both are the same.
 *
 * From the end backwards, step after step, each organisation keeps its best ways there, made of its neighbours': ways add
 * up, so that the best of all are made of the best, however many chains there are.
 */
export function shortestChains(graph: TieGraph, from: string, to: string, limit = 5): ShortestChains {
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return { chains: [], count: 0 }
  const steps = stepsTo(graph, to, from)
  const ways = new Map<string, readonly Way[]>([[to, [{ ids: [to], doubt: 0 }]]])
  const counts = new Map([[to, 1]])
  for (const [id, step] of steps) {
    if (id === to) continue
    const next = graph.neighbors(id).filter((neighbour) => steps.get(neighbour) === step - 1)
    counts.set(
      id,
      next.reduce((sum, neighbour) => sum + (counts.get(neighbour) ?? 0), 0),
    )
    ways.set(
      id,
      next
        .flatMap((neighbour) => longer(graph, id, ways.get(neighbour) ?? []))
        .toSorted(better)
        .slice(0, limit),
    )
  }
  return {
    chains: (ways.get(from) ?? []).map(({ ids }) =>
      ids.slice(1).map((id, index) => stepOf(graph, ids[index] ?? '', id)),
    ),
    count: counts.get(from) ?? 0,
  }
}

function longer(graph: TieGraph, id: string, ways: readonly Way[]): readonly Way[] {
  return ways.map(({ ids, doubt }) => ({
    ids: [id, ...ids],
    doubt: doubt + Math.min(...tiesBetween(graph, id, ids[0] ?? '').map(doubtOf)),
  }))
}

function better(a: Way, b: Way): number {
  return a.doubt - b.doubt || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1)
}

function stepOf(graph: TieGraph, from: string, to: string): ChainStep {
  const liens = tiesBetween(graph, from, to).toSorted(
    (a, b) => doubtOf(a) - doubtOf(b) || (b.annee ?? 0) - (a.annee ?? 0),
  )
  return { from, to, liens }
}

/** How doubtful a tie is: by its confidence; one that is over is a last resort. */
function doubtOf({ confiance, fin }: Partenariat): number {
  const own = { haute: 0, moyenne: 1, faible: 3 }[confiance] ?? 3
  return fin === null ? own : own + 10
}

/** How many ties lead to an organisation from each of those not further than `from`, in the order of that number. */
function stepsTo(graph: TieGraph, to: string, from: string): ReadonlyMap<string, number> {
  const steps = new Map([[to, 0]])
  // A Map goes on through what is added to it while it is walked.
  for (const [node, step] of steps) {
    if (step >= (steps.get(from) ?? Infinity)) break
    for (const neighbour of graph.neighbors(node)) if (!steps.has(neighbour)) steps.set(neighbour, step + 1)
  }
  return steps
}
