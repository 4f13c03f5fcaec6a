import { ECOSYSTEMS, type Ecosystem } from './ecosystems.ts'
import type { Ends, TieGraph } from './graph.ts'

/** An organisation that stands between the two ecosystems. */
export interface Broker {
  readonly id: string
  /** Its known partners in each, in the order of ids. */
  readonly formation: readonly string[]
  readonly accueil: readonly string[]
  /** Pairs of one partner of each that no known tie joins: they know each other through it, if at all. */
  readonly pairs: number
}

/**
 * The organisations between two partners of different ecosystems that have no known tie of their own: brokerage as Gould
 * and Fernandez count it (Sociological Methodology 19, 1989), here for pairs across the two ecosystems. Those with most
 * such pairs first, then by id.
 */
export function brokersOf<Lien extends Ends>(
  graph: TieGraph<Lien>,
  groupOf: (id: string) => Ecosystem | null,
): readonly Broker[] {
  return graph
    .mapNodes((id): Broker => {
      const partners = graph.neighbors(id).toSorted()
      const [formation = [], accueil = []] = ECOSYSTEMS.map((one) => partners.filter((other) => groupOf(other) === one))
      const pairs = formation.reduce(
        (sum, one) => sum + accueil.filter((other) => !graph.hasEdge(one, other)).length,
        0,
      )
      return { id, formation, accueil, pairs }
    })
    .filter(({ pairs }) => pairs > 0)
    .toSorted((a, b) => b.pairs - a.pairs || (a.id < b.id ? -1 : 1))
}
