import type { TieGraph } from './graph.ts'

/**
 * What known ties would no longer join to the rest if an organisation closed: of the parts that its part falls into, all
 * but the largest (of equal ones, that of the first id), largest first. Empty when the others still hold together.
 */
export function cutOffBy(graph: TieGraph, id: string): readonly (readonly string[])[] {
  const seen = new Set([id])
  const parts: string[][] = []
  for (const neighbour of graph.neighbors(id)) {
    if (seen.has(neighbour)) continue
    seen.add(neighbour)
    const part = new Set([neighbour])
    for (const node of part) {
      for (const next of graph.neighbors(node)) {
        if (seen.has(next)) continue
        seen.add(next)
        part.add(next)
      }
    }
    parts.push([...part].toSorted())
  }
  return parts.toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)).slice(1)
}
