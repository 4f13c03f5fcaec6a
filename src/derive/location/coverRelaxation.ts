import { addTo, sumOf } from './cells.ts'
import type { CoverTable } from './coverTable.ts'
import { Dual, type Relaxation } from './lagrangian.ts'
import type { SiteRules } from './siteRules.ts'

const PATIENCE = 6
/** What the dual climbs towards: anything above nothing. */
const AIM = 0.1
const TOLERANCE = 1e-9

/**
 * Prices on rows that prove that a number of sites cannot cover them: the rows are worth more together than what the
 * sites that cover most can cover (Farkas' lemma; prices by the subgradient steps of the p-median's dual). Kept from one
 * question to the next, as a search asks similar ones.
 */
export class CoverPrices {
  private readonly dual: Dual
  private readonly relaxation: CoverRelaxation
  private readonly prices: Float64Array
  private readonly times: Int32Array

  /** `times` says how often each row is covered already: those above 0 count no more. */
  constructor(table: CoverTable, times: Int32Array) {
    this.dual = new Dual(table.rows, table.sites, table.sites)
    this.relaxation = new CoverRelaxation(table, times)
    this.prices = new Float64Array(table.rows).fill(1 / table.rows)
    this.times = times
  }

  /** True when no set of sites that obeys the rules covers the rows that are left; false says nothing. */
  isUncoverable(rules: SiteRules, steps: number): boolean {
    const { dual, prices, times } = this
    const least = 0.1 / prices.length
    const start = prices.map((price, row) => (times[row] === 0 ? Math.max(price, least) : 0))
    const sum = sumOf(start)
    dual.restart(
      start.map((price) => price / (sum || 1)),
      1,
    )
    for (let step = 0; step < steps && !dual.isSpent; step += 1) {
      dual.step(this.relaxation, rules, AIM, PATIENCE)
      // Prices have no scale of their own: rounding grows with them.
      if (dual.bound > TOLERANCE * (1 + sumOf(dual.bestMultipliers))) return true
    }
    const total = sumOf(dual.bestMultipliers)
    for (let row = 0; row < prices.length; row += 1) {
      if (times[row] === 0 && total > 0) prices[row] = (dual.bestMultipliers[row] ?? 0) / total
    }
    return false
  }
}

class CoverRelaxation implements Relaxation {
  readonly isSigned = false
  private readonly table: CoverTable
  private readonly times: Int32Array

  constructor(table: CoverTable, times: Int32Array) {
    this.table = table
    this.times = times
  }

  /** Rows that are covered already have no price, so they bring nothing. */
  price(multipliers: Float64Array, reduced: Float64Array): void {
    for (let site = 0; site < reduced.length; site += 1) {
      let sum = 0
      for (const row of this.table.rowsOf[site] ?? []) sum += multipliers[row] ?? 0
      reduced[site] = -sum
    }
  }

  serve(_multipliers: Float64Array, isChosen: Uint8Array, served: Float64Array): void {
    served.fill(0)
    for (let site = 0; site < isChosen.length; site += 1) {
      if (isChosen[site] === 1) for (const row of this.table.rowsOf[site] ?? []) addTo(served, row, 1)
    }
    for (let row = 0; row < served.length; row += 1) if (this.times[row] !== 0) served[row] = 1
  }
}
