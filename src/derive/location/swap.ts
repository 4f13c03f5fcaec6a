import { addTo, countIn, sumOf } from './cells.ts'
import type { CostMatrix } from './costMatrix.ts'
import type { SiteRules } from './siteRules.ts'
import type { SortedRows } from './sortedRows.ts'

/** An exchange of an open site for a closed one; `slot` is the open one's place in `open`. */
export interface Swap {
  slot: number
  site: number
  /** By how much the cost falls. */
  profit: number
}

/**
 * A plan under local search by swaps, with the fast evaluation of M. Resende and R. Werneck, "A fast swap-based local
 * search procedure for location problems", Annals of Operations Research 150 (2007): of each closed site its `gain`, of
 * each open one its `loss`, and for pairs the part counted twice, `extra`, all kept up to date for the clients that a
 * swap touches. The profit of a swap is gain − loss + extra. All arrays are made once.
 */
export class SwapSearch {
  readonly open: Int32Array
  readonly isOpen: Uint8Array
  /** For each client, its nearest open site, and the next one (-1 with a single open site). */
  readonly first: Int32Array
  readonly second: Int32Array
  readonly firstCost: Float64Array
  readonly secondCost: Float64Array
  /** Sites that no swap may open: those open already, and those that the rules close. */
  private readonly isBarred: Uint8Array
  private readonly slotOf: Int32Array
  private readonly gain: Float64Array
  private readonly loss: Float64Array
  private readonly extra: Float64Array
  private readonly perGroup: Int32Array
  private readonly best: Swap = { slot: -1, site: -1, profit: 0 }
  private readonly costs: CostMatrix
  private readonly rows: SortedRows
  private readonly rules: SiteRules
  private readonly tolerance: number

  /** `rows` lists every site that may be open. */
  constructor(costs: CostMatrix, rows: SortedRows, rules: SiteRules) {
    const { clients, sites } = costs
    this.costs = costs
    this.rows = rows
    this.rules = rules
    this.tolerance = costs.isWhole ? 0.5 : 1e-9 * (1 + costs.forbidden)
    this.open = new Int32Array(rules.count)
    this.isOpen = new Uint8Array(sites)
    this.isBarred = new Uint8Array(sites)
    this.first = new Int32Array(clients)
    this.second = new Int32Array(clients)
    this.firstCost = new Float64Array(clients)
    this.secondCost = new Float64Array(clients)
    this.slotOf = new Int32Array(sites)
    this.gain = new Float64Array(sites)
    this.loss = new Float64Array(rules.count)
    this.extra = new Float64Array(rules.count * sites)
    this.perGroup = new Int32Array(rules.groups)
  }

  /** Starts from a set of open sites that obeys the rules. */
  load(open: ArrayLike<number>): void {
    this.isOpen.fill(0)
    for (let site = 0; site < this.isBarred.length; site += 1)
      this.isBarred[site] = this.rules.fixed[site] === -1 ? 1 : 0
    this.gain.fill(0)
    this.loss.fill(0)
    this.extra.fill(0)
    this.perGroup.fill(0)
    for (let slot = 0; slot < open.length; slot += 1) this.place(slot, open[slot] ?? 0)
    for (let client = 0; client < this.costs.clients; client += 1) {
      this.findNearest(client)
      this.weigh(client, 1)
    }
  }

  /** The cost of the plan: the sum over clients of the cost at the nearest open site. */
  cost(): number {
    return sumOf(this.firstCost)
  }

  /** Makes the best swap until none lowers the cost; returns the cost. */
  descend(): number {
    let cost = this.cost()
    for (;;) {
      const swap = this.bestSwap(null, null)
      if (swap.site < 0 || swap.profit <= this.tolerance) return cost
      this.apply(swap.slot, swap.site)
      const lower = this.cost()
      // Sums of fractions drift: a profit that is only rounding must not turn in circles.
      if (lower >= cost) return lower
      cost = lower
    }
  }

  /** The most profitable swap that the rules allow (site -1 when there is none); `mayOpen` and `mayClose` narrow it. */
  bestSwap(mayOpen: Uint8Array | null, mayClose: Uint8Array | null): Swap {
    const { best, open } = this
    best.profit = -Infinity
    best.site = -1
    for (let slot = 0; slot < open.length; slot += 1) {
      const leaving = open[slot] ?? 0
      if (this.rules.fixed[leaving] !== 1 && mayClose?.[leaving] !== 0) this.bestFor(slot, mayOpen)
    }
    return best
  }

  /** Every swap that the rules allow and whose profit is above a limit, the most profitable first. */
  swapsAbove(limit: number): readonly Swap[] {
    return Array.from(this.open.keys())
      .flatMap((slot) => this.swapsOf(slot, limit))
      .toSorted((a, b) => b.profit - a.profit)
  }

  /** Closes the site in a slot and opens another there, whatever it costs. */
  apply(slot: number, entering: number): void {
    const { sites } = this.costs
    const leaving = this.open[slot] ?? 0
    this.reweigh(leaving, entering, -1)
    const group = this.rules.group[leaving] ?? -1
    if (group >= 0) countIn(this.perGroup, group, -1)
    this.isOpen[leaving] = 0
    this.isBarred[leaving] = 0
    this.place(slot, entering)
    // What remains here is rounding.
    this.extra.fill(0, slot * sites, (slot + 1) * sites)
    this.loss[slot] = 0
    this.reweigh(leaving, entering, 1)
  }

  /** Improves `best` by the swaps that close the site in a slot. */
  private bestFor(slot: number, mayOpen: Uint8Array | null): void {
    const { best, gain, extra, isBarred } = this
    const { sites } = this.costs
    const { group } = this.rules
    const lost = this.loss[slot] ?? 0
    const needed = this.neededGroup(this.open[slot] ?? 0)
    const start = slot * sites
    for (let site = 0; site < sites; site += 1) {
      const profit = (gain[site] ?? 0) + (extra[start + site] ?? 0) - lost
      if (profit <= best.profit || isBarred[site] === 1) continue
      if (mayOpen?.[site] === 0 || (needed >= 0 && group[site] !== needed)) continue
      best.profit = profit
      best.site = site
      best.slot = slot
    }
  }

  /** Takes away (sign -1) or finds and adds (sign 1) the share of every client whose two nearest sites a swap changes. */
  private reweigh(leaving: number, entering: number, sign: number): void {
    const { first, second, secondCost } = this
    const { sites, values, clients } = this.costs
    for (let client = 0, at = entering; client < clients; client += 1, at += sites) {
      const isNear = (values[at] ?? 0) < (secondCost[client] ?? 0)
      if (!isNear && first[client] !== leaving && second[client] !== leaving) continue
      if (sign > 0) this.findNearest(client)
      this.weigh(client, sign)
    }
  }

  private swapsOf(slot: number, limit: number): readonly Swap[] {
    const leaving = this.open[slot] ?? 0
    if (this.rules.fixed[leaving] === 1) return []
    const needed = this.neededGroup(leaving)
    const start = slot * this.costs.sites
    const swaps: Swap[] = []
    for (let site = 0; site < this.costs.sites; site += 1) {
      const profit = (this.gain[site] ?? 0) + (this.extra[start + site] ?? 0) - (this.loss[slot] ?? 0)
      if (profit <= limit || this.isBarred[site] === 1) continue
      if (needed < 0 || this.rules.group[site] === needed) swaps.push({ slot, site, profit })
    }
    return swaps
  }

  private place(slot: number, site: number): void {
    this.open[slot] = site
    this.isOpen[site] = 1
    this.isBarred[site] = 1
    this.slotOf[site] = slot
    const group = this.rules.group[site] ?? -1
    if (group >= 0) countIn(this.perGroup, group, 1)
  }

  /** The group that would have no open site without this one, or -1. */
  private neededGroup(site: number): number {
    const group = this.rules.group[site] ?? -1
    return group >= 0 && this.perGroup[group] === 1 ? group : -1
  }

  /** Finds the two nearest open sites of a client along its sorted row. */
  private findNearest(client: number): void {
    const { width, site, cost } = this.rows
    const end = (client + 1) * width
    const nearest = this.nextOpen(client * width, end)
    const next = this.nextOpen(nearest + 1, end)
    this.first[client] = site[nearest] ?? 0
    this.firstCost[client] = cost[nearest] ?? 0
    this.second[client] = next < end ? (site[next] ?? 0) : -1
    this.secondCost[client] = next < end ? (cost[next] ?? 0) : 2 * this.costs.forbidden
  }

  private nextOpen(from: number, end: number): number {
    let at = from
    while (at < end && this.isOpen[this.rows.site[at] ?? 0] === 0) at += 1
    return at
  }

  /** Adds (sign 1) or takes away (sign -1) what a client brings to gain, loss and extra. */
  private weigh(client: number, sign: number): void {
    const { width, site, cost } = this.rows
    const { gain, extra } = this
    const nearest = this.firstCost[client] ?? 0
    const next = this.secondCost[client] ?? 0
    const slot = this.slotOf[this.first[client] ?? 0] ?? 0
    addTo(this.loss, slot, sign * (next - nearest))
    const start = slot * this.costs.sites
    const end = (client + 1) * width
    for (let at = client * width; at < end; at += 1) {
      const value = cost[at] ?? 0
      if (value >= next) break
      const to = site[at] ?? 0
      if (value < nearest) {
        addTo(gain, to, sign * (nearest - value))
        addTo(extra, start + to, sign * (next - nearest))
      } else addTo(extra, start + to, sign * (next - value))
    }
  }
}
