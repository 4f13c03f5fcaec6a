import { type ShortestChains, shortestChains } from './chains.ts'
import type { TieGraph } from './graph.ts'

/** Who can introduce one organisation to another. */
export interface Introducers extends ShortestChains {
  /** Whether no chain of current ties leads there, but one does that goes by ties that are over. */
  readonly isOver: boolean
}

/** The networks of known ties in which introductions are sought, with and without those that are over. */
interface Networks {
  readonly current: TieGraph
  readonly all: TieGraph
}

/** The shortest chains of current ties; only when there is none, those that also go by ties that are over. */
export function introducersOf({ current, all }: Networks, from: string, to: string): Introducers {
  const found = shortestChains(current, from, to)
  if (found.count > 0) return { ...found, isOver: false }
  const former = shortestChains(all, from, to)
  return { ...former, isOver: former.count > 0 }
}
