import type { Pairs } from '../layout/links.ts'

/** What every disposition is made from: flat lists by node, which a worker takes as they are. */
export interface LayoutProblem {
  readonly count: number
  /** Where the settled graph has each node. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** Where each is on the map, in the units of the graph's plane, one degree east being as long as it is on Earth. */
  readonly mapX: Float32Array
  readonly mapY: Float32Array
  readonly radius: Float32Array
  /** Place of its ecosystem in `ecosystemes`, of its home in `departements`. */
  readonly ecosystemeOf: Uint8Array
  readonly departementOf: Uint8Array
  /** Codes; the empty one for those that have none. */
  readonly ecosystemes: readonly string[]
  readonly departements: readonly string[]
  /** Middle of each département on the map, in their order. */
  readonly middles: readonly { readonly x: number; readonly y: number }[]
  /** Each pair with a known tie, once. */
  readonly pairs: Pairs
}

/** Some nodes that stand together, with what is written of them. */
export interface Group {
  readonly kind: 'ecosysteme' | 'departement' | 'untied' | 'ring' | 'farther' | 'apart'
  /** Code of the ecosystem or the département, or the number of steps of a ring. */
  readonly code: string
  readonly members: readonly number[]
  /** Middle of the line of text. */
  readonly x: number
  readonly y: number
  readonly circle: { readonly x: number; readonly y: number; readonly radius: number } | null
}

/** Where a disposition puts the nodes, and the groups that it makes of them. */
export interface Arrangement {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly groups: readonly Group[]
}

/** Whether each node has a known tie. */
export function tiedIn({ count, pairs }: LayoutProblem): Uint8Array {
  const tied = new Uint8Array(count)
  for (const ends of [pairs.from, pairs.to]) for (const end of ends) tied[end] = 1
  return tied
}
