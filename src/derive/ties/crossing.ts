import type { Ends, TieGraph } from './graph.ts'

/** Tied pairs between two groups, as known and as chance would have them. */
export interface Crossing {
  readonly known: number
  readonly expected: number
}

/**
 * Tied pairs between two groups of organisations against what chance would give: the configuration model, where everyone
 * keeps its number of partners but the ends of all ties are shuffled and joined two by two. An end of one group then meets
 * each of the 2m − 1 others alike, so that with ends A and B in the two groups, A · B / (2m − 1) are expected (Newman,
 * Networks, 2010, §13.2); the few ties to oneself and repetitions that shuffling makes are counted as it makes them.
 *
 * @param groupOf the group of an organisation, null when it has none; ties of the others are shuffled too.
 */
export function crossingOf<Lien extends Ends>(
  graph: TieGraph<Lien>,
  groupOf: (id: string) => string | null,
  a: string,
  b: string,
): Crossing {
  const ends = (group: string): number =>
    graph.reduceNodes((sum, id) => (groupOf(id) === group ? sum + graph.degree(id) : sum), 0)
  const known = graph.reduceEdges((sum, _edge, _liens, from, to) => {
    const [one, other] = [groupOf(from), groupOf(to)]
    return (one === a && other === b) || (one === b && other === a) ? sum + 1 : sum
  }, 0)
  return { known, expected: graph.size === 0 ? 0 : (ends(a) * ends(b)) / (2 * graph.size - 1) }
}

/**
 * The organisations of one group that have known ties, but none with the other group, in the order of ids. Those without
 * any known tie are not among them: they are not documented before they are isolated.
 */
export function linkedToNobodyIn(
  graph: TieGraph,
  groupOf: (id: string) => string | null,
  group: string,
  other: string,
): readonly string[] {
  return graph.filterNodes(
    (id) =>
      groupOf(id) === group && graph.degree(id) > 0 && !graph.someNeighbor(id, (partner) => groupOf(partner) === other),
  )
}
