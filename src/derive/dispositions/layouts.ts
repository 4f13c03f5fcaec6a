import { anchoredLevels, placesOnMap } from './anchored.ts'
import type { Arrangement, Group, LayoutProblem } from './arrangement.ts'
import { type CirclesRequest, circles } from './circles.ts'
import { clusters } from './clusters.ts'
import { columns } from './columns.ts'
import type { Level } from './levels.ts'

/** What is asked: a disposition, with what it needs. */
export type LayoutRequest =
  | { readonly disposition: 'liens' | 'ecosystemes' | 'departements' }
  | ({ readonly disposition: 'cercles' } & CirclesRequest)

/** The places of a disposition, and of those on the way from it to the map. */
export interface Layouts {
  /** By strength of the anchors, the first 0 and the last 1. */
  readonly levels: readonly Level[]
  readonly groups: readonly Group[]
}

/** Lays out the graph. Takes tens of milliseconds: not for the page itself. The same every time. */
export function layoutsOf(problem: LayoutProblem, request: LayoutRequest): Layouts {
  switch (request.disposition) {
    case 'liens':
      return { levels: anchoredLevels(problem), groups: [] }
    case 'ecosystemes':
      return withMap(problem, columns(problem))
    case 'departements':
      return withMap(problem, clusters(problem))
    case 'cercles':
      return withMap(problem, circles(problem, request))
  }
}

/** From there each organisation goes straight to its place on the map. */
function withMap(problem: LayoutProblem, { x, y, groups }: Arrangement): Layouts {
  return { levels: [{ strength: 0, x, y }, placesOnMap(problem)], groups }
}
