import { type CoverTable, coverTableOf } from './coverTable.ts'
import { CoverPrices } from './coverRelaxation.ts'
import type { PreparedProblem } from './problem.ts'
import type { SiteRules } from './siteRules.ts'

/** Whether some set of sites reaches every client within a length; `unknown` when the search ran out of nodes. */
export type CoverVerdict =
  | { readonly verdict: 'covered'; readonly open: Int32Array }
  | { readonly verdict: 'impossible' | 'unknown' }

/** Nodes of a search that were not settled by counting, and steps of prices on the first and on the others. */
const NODES = 1000
const FIRST_STEPS = 300
const STEPS = 24

/**
 * Looks for a set of sites that obeys the rules and has one within `limit` of every client (set covering: C. Toregas,
 * R. Swain, C. ReVelle, L. Bergman, Operations Research 19, 1971), by depth-first search: the client with the fewest
 * sites is served by each of them in turn, and a branch ends when more clients that share no site are left than sites
 * may still open. A group to be served counts as one more client. What
 * the linear relaxation rules out is not searched.
 */
export function coverWithin(problem: PreparedProblem, rules: SiteRules, limit: number, nodes = NODES): CoverVerdict {
  const table = coverTableOf(problem, rules, limit)
  if (table.sitesOf.some((sites) => sites.length === 0)) return { verdict: 'impossible' }
  const search = new CoverSearch(table, rules, nodes)
  const forced = Array.from(rules.fixed.keys()).filter((site) => rules.fixed[site] === 1)
  const found = search.run(forced, rules.count)
  if (found !== undefined) return { verdict: 'covered', open: filled(found, rules) }
  return { verdict: search.isSpent ? 'unknown' : 'impossible' }
}

class CoverSearch {
  private readonly table: CoverTable
  private readonly times: Int32Array
  private readonly isBanned: Uint8Array
  private readonly chosen: number[] = []
  private readonly mark: Int32Array
  private readonly prices: CoverPrices
  private readonly rules: SiteRules
  private stamp = 0
  private priced = 0
  private left: number

  constructor(table: CoverTable, rules: SiteRules, nodes: number) {
    this.table = table
    this.rules = { ...rules, fixed: rules.fixed.slice(), groups: 0 }
    this.left = nodes
    this.times = new Int32Array(table.rows)
    this.isBanned = new Uint8Array(table.sites)
    this.mark = new Int32Array(table.sites)
    this.prices = new CoverPrices(table, this.times)
  }

  get isSpent(): boolean {
    return this.left <= 0
  }

  run(forced: readonly number[], count: number): readonly number[] | undefined {
    if (forced.length > count) return undefined
    for (const site of forced) this.open(site, 1)
    return this.visit(count - forced.length) ? this.chosen : undefined
  }

  private open(site: number, sign: number): void {
    if (sign > 0) this.chosen.push(site)
    else this.chosen.pop()
    for (const row of this.table.rowsOf[site] ?? []) this.times[row] = (this.times[row] ?? 0) + sign
  }

  private visit(left: number): boolean {
    this.left -= 1
    if (this.left <= 0) return false
    const row = this.hardest()
    if (row < 0) return true
    if (left === 0 || this.apart() > left || this.isPricedOut(left)) return false
    const sites = (this.table.sitesOf[row] ?? [])
      .filter((site) => this.isBanned[site] === 0)
      .map((site) => ({ site, brings: this.brings(site) }))
      .toSorted((a, b) => b.brings - a.brings)
    const tried: number[] = []
    let isFound = false
    for (const { site } of sites) {
      this.open(site, 1)
      isFound = this.visit(left - 1)
      if (isFound || this.isSpent) break
      this.open(site, -1)
      // Whatever this site can do was tried: later branches do without it.
      this.isBanned[site] = 1
      tried.push(site)
    }
    for (const site of tried) this.isBanned[site] = 0
    return isFound
  }

  private isPricedOut(left: number): boolean {
    // One site, or two, are tried faster than priced.
    if (left < 3 && this.priced > 0) return false
    this.priced += 1
    const { fixed } = this.rules
    for (let site = 0; site < fixed.length; site += 1) fixed[site] = this.isBanned[site] === 1 ? -1 : 0
    return this.prices.isUncoverable({ ...this.rules, count: left }, this.priced === 1 ? FIRST_STEPS : STEPS)
  }

  /** The first uncovered row in the order of how few sites cover it, or -1. */
  private hardest(): number {
    for (const row of this.table.order) if (this.times[row] === 0) return row
    return -1
  }

  private brings(site: number): number {
    let number = 0
    for (const row of this.table.rowsOf[site] ?? []) if (this.times[row] === 0) number += 1
    return number
  }

  /** How many uncovered rows, taken greedily, share no site: each needs one of its own. */
  private apart(): number {
    this.stamp += 1
    let number = 0
    for (const row of this.table.order) {
      if (this.times[row] !== 0) continue
      const sites = this.table.sitesOf[row] ?? []
      if (sites.some((site) => this.mark[site] === this.stamp && this.isBanned[site] === 0)) continue
      for (const site of sites) this.mark[site] = this.stamp
      number += 1
    }
    return number
  }
}

/** As many sites as the rules ask for: more never reach less. */
function filled(found: readonly number[], rules: SiteRules): Int32Array {
  const open = new Set(found)
  for (let site = 0; site < rules.fixed.length && open.size < rules.count; site += 1) {
    if (rules.fixed[site] !== -1) open.add(site)
  }
  return Int32Array.from(open)
}
