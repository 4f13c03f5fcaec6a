import { flagsOf } from './cells.ts'
import type { SwapSearch } from './swap.ts'

/** A plan: the open sites and what they cost. */
export interface Plan {
  readonly open: Int32Array
  readonly cost: number
}

/** How many plans are kept, and how many sites must differ between two of them. */
const SIZE = 10
const APART = 4

/** Adds a plan to the good and different ones kept for relinking (the best first); says whether it was good enough. */
export function keepElite(elite: Plan[], plan: Plan): boolean {
  const near = elite.filter((other) => differenceOf(other.open, plan.open) < APART)
  if (near.some(({ cost }) => cost <= plan.cost)) return false
  const worst = elite.at(-1)
  if (elite.length >= SIZE && near.length === 0 && worst !== undefined && worst.cost <= plan.cost) return false
  const kept = elite.filter((other) => !near.includes(other))
  kept.push(plan)
  kept.sort((a, b) => a.cost - b.cost)
  elite.splice(0, elite.length, ...kept.slice(0, SIZE))
  return true
}

/**
 * Walks from one plan to another by the best swaps among the sites in which they differ, and descends from the best plan
 * on the way: path relinking (M. Resende and R. Werneck, "A hybrid heuristic for the p-median problem", Journal of
 * Heuristics 10, 2004).
 */
export function relink(search: SwapSearch, from: Int32Array, to: Int32Array): Plan | undefined {
  const left = differenceOf(from, to)
  if (left < 2) return undefined
  const sites = search.isOpen.length
  const mayOpen = flagsOf(sites, to)
  const mayClose = new Uint8Array(sites).fill(1)
  for (const site of to) mayClose[site] = 0
  search.load(from)
  let best: Plan | undefined
  for (let step = 1; step < left; step += 1) {
    const { slot, site } = search.bestSwap(mayOpen, mayClose)
    if (site < 0) break
    search.apply(slot, site)
    const cost = search.cost()
    if (best === undefined || cost < best.cost) best = { open: search.open.slice(), cost }
  }
  if (best === undefined) return undefined
  search.load(best.open)
  const cost = search.descend()
  return { open: search.open.slice(), cost }
}

/** How many sites of one plan the other lacks. */
function differenceOf(one: Int32Array, other: Int32Array): number {
  let missing = 0
  for (const site of one) if (!other.includes(site)) missing += 1
  return missing
}
