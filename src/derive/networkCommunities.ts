import { type NetworkScene, degree } from './networkScene.ts'

/** Colour token of each community by its rank, the largest first; those beyond share the last. */
const TOKENS = [
  'mark-blue',
  'mark-vermillion',
  'mark-green',
  'mark-violet',
  'mark-amber',
  'mark-brick',
  'mark-sky',
  'mark-plum',
  'mark-navy',
] as const

/** Of the communities without a colour of their own, and of organisations that are in none. */
const OTHERS = 'mark-grey'

/** The colour token of a community, by its rank; 0 is none. */
export function communityColour(rank: number): string {
  return TOKENS[rank - 1] ?? OTHERS
}

/** Whether a community has a colour of its own, hence a number on its nodes and a line in the legend. */
export function isTold(rank: number): boolean {
  return rank > 0 && rank <= TOKENS.length
}

/** A community that has a colour of its own. */
export interface Community {
  readonly rank: number
  /** How many of it are shown. */
  readonly count: number
  /** Place of the one that has the most known ties of those shown. */
  readonly hub: number
}

/** The communities that a scene shows, largest first, and how many organisations are in the others. */
export function communitiesIn({ nodes, network, seen }: NetworkScene): {
  readonly told: readonly Community[]
  readonly others: number
} {
  const told = new Map<number, Community>()
  let others = 0
  for (const node of nodes) {
    const rank = seen.communities?.[node] ?? 0
    if (!isTold(rank)) {
      if (degree(network, node) > 0) others += 1
      continue
    }
    // Nodes come with the most connected first.
    const known = told.get(rank)
    told.set(rank, { rank, count: (known?.count ?? 0) + 1, hub: known?.hub ?? node })
  }
  return { told: [...told.values()].toSorted((a, b) => a.rank - b.rank), others }
}
