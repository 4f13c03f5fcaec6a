import { type CostMatrix, isProven } from './costMatrix.ts'
import { fixedByBound } from './fixing.ts'
import type { Dual } from './lagrangian.ts'
import { RowsRelaxation } from './rowsRelaxation.ts'
import type { SiteRules } from './siteRules.ts'
import { type SortedRows, withoutSites } from './sortedRows.ts'

/** A part of all plans: those that keep to some fixed sites, with the multipliers of its bound. */
interface Node {
  readonly fixed: Int8Array
  readonly multipliers: Float64Array
  readonly bound: number
}

/** Dual steps spent on a node. */
const STEPS = 60
/** Steps without progress before the pace is halved. */
const PATIENCE = 8

/**
 * Branch and bound over the sites, the lowest bound first, each node bounded by the Lagrangian dual from its parent's
 * multipliers: proves the optimum of what a dual alone leaves open (as J. Beasley, EJOR 21, 1985). Branches on the site
 * that the dual chooses about every second time.
 */
export class BranchAndBound {
  private readonly nodes: Node[] = []
  private readonly costs: CostMatrix
  private readonly rows: SortedRows
  private readonly rules: SiteRules
  private readonly dual: Dual

  constructor(costs: CostMatrix, rows: SortedRows, rules: SiteRules, dual: Dual) {
    this.costs = costs
    this.rows = rows
    this.rules = rules
    this.dual = dual
    this.nodes.push({ fixed: rules.fixed, multipliers: dual.bestMultipliers.slice(), bound: dual.bound })
  }

  /** No plan that is left to examine costs less than this; Infinity when none is left. */
  get bound(): number {
    return this.nodes.reduce((least, { bound }) => Math.min(least, bound), Infinity)
  }

  /** Examines the node of lowest bound; returns the sites that its dual chose, a start for a descent. */
  examine(cost: number): Int32Array | undefined {
    const node = this.take(cost)
    if (node === undefined) return undefined
    let rules: SiteRules = { ...this.rules, fixed: node.fixed }
    const relaxation = new RowsRelaxation(withoutSites(this.rows, outOf(node.fixed)))
    this.dual.share.fill(0.5)
    this.dual.restart(node.multipliers, 0.4)
    for (let step = 0; step < STEPS && !this.dual.isSpent; step += 1) {
      this.dual.step(relaxation, rules, cost, PATIENCE)
      if (isProven(this.costs, cost, this.dual.bound)) return undefined
    }
    const chosen = this.dual.chosen.slice()
    rules = { ...rules, fixed: fixedByBound(this.costs, this.dual, rules, cost) ?? node.fixed }
    this.split(rules, Math.max(node.bound, this.dual.bound))
    return chosen
  }

  private take(cost: number): Node | undefined {
    let best = -1
    for (let index = this.nodes.length - 1; index >= 0; index -= 1) {
      const node = this.nodes[index]
      if (node === undefined) continue
      if (isProven(this.costs, cost, node.bound)) {
        this.nodes.splice(index, 1)
        if (best > index) best -= 1
      } else if (best < 0 || node.bound < (this.nodes[best]?.bound ?? Infinity)) best = index
    }
    return best < 0 ? undefined : this.nodes.splice(best, 1)[0]
  }

  private split(rules: SiteRules, bound: number): void {
    const site = this.undecided(rules)
    const multipliers = this.dual.bestMultipliers.slice()
    for (const side of [1, -1]) {
      const fixed = rules.fixed.slice()
      if (site >= 0) fixed[site] = side
      if (isPossible(rules, fixed)) this.nodes.push({ fixed, multipliers, bound })
      // Nothing left to decide: the node is one plan, and its dual has not yet met its cost.
      if (site < 0) return
    }
  }

  private undecided({ fixed }: SiteRules): number {
    let best = -1
    let nearest = Infinity
    for (let site = 0; site < fixed.length; site += 1) {
      const distance = Math.abs((this.dual.share[site] ?? 0) - 0.5)
      if (fixed[site] !== 0 || distance >= nearest) continue
      nearest = distance
      best = site
    }
    return best
  }
}

function outOf(fixed: Int8Array): Uint8Array {
  return Uint8Array.from(fixed, (value) => (value === -1 ? 1 : 0))
}

/** False when too many sites are fixed open, or too few are left, in all or in a group. */
function isPossible({ count, group, groups }: SiteRules, fixed: Int8Array): boolean {
  let open = 0
  let usable = 0
  const choice = new Uint8Array(groups)
  for (let site = 0; site < fixed.length; site += 1) {
    if (fixed[site] === 1) open += 1
    if (fixed[site] === -1) continue
    usable += 1
    const of = group[site] ?? -1
    if (of >= 0) choice[of] = 1
  }
  return open <= count && usable >= count && !choice.includes(0)
}
