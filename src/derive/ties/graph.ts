import { UndirectedGraph } from 'graphology'

import type { Partenariat } from '../../domain/tables/partenariats.ts'

/** What the known ties between two organisations are, in the order of their rows. */
interface TieAttributes {
  readonly liens: readonly Partenariat[]
}

/** The organisations, joined when at least one tie is known between them: one edge for each pair, without direction. */
export type TieGraph = UndirectedGraph<Record<string, never>, TieAttributes>

/** Rows of which a graph is made: of the organisations, only their ids. */
interface TieRows {
  readonly acteurs: readonly { readonly id: string }[]
  readonly partenariats: readonly Partenariat[]
}

/**
 * Makes the graph of the known ties. Nodes and edges are in the order of ids, whatever the order of the rows, so that what
 * is computed from it is the same. Ties from an organisation to itself, or to one that is not published, are left out.
 */
export function tieGraphOf({ acteurs, partenariats }: TieRows): TieGraph {
  const graph: TieGraph = new UndirectedGraph<Record<string, never>, TieAttributes>()
  for (const { id } of acteurs.toSorted((a, b) => compare(a.id, b.id))) graph.addNode(id)
  const pairs = new Map<string, Partenariat[]>()
  for (const lien of partenariats) {
    if (lien.de === lien.vers || !graph.hasNode(lien.de) || !graph.hasNode(lien.vers)) continue
    const key = lien.de < lien.vers ? `${lien.de} ${lien.vers}` : `${lien.vers} ${lien.de}`
    const known = pairs.get(key)
    if (known === undefined) pairs.set(key, [lien])
    else known.push(lien)
  }
  for (const [key, liens] of [...pairs].toSorted(([a], [b]) => compare(a, b))) {
    const [a = '', b = ''] = key.split(' ')
    graph.addEdgeWithKey(key, a, b, { liens })
  }
  return graph
}

/** The known ties between two organisations, either way. */
export function tiesBetween(graph: TieGraph, a: string, b: string): readonly Partenariat[] {
  const edge = graph.edge(a, b)
  return edge === undefined ? [] : graph.getEdgeAttribute(edge, 'liens')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
