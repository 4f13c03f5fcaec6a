import { addTo, sumOf } from './cells.ts'
import type { CoverTable } from './coverTable.ts'
import { Dual, type Relaxation } from './lagrangian.ts'
import type { SiteRules } from './siteRules.ts'

const STEPS = 300
const PATIENCE = 6
/** What the dual climbs towards: anything above nothing. */
const AIM = 0.1
const TOLERANCE = 1e-9

/**
 * True when prices on the rows prove that no allowed set of sites covers all: the rows are worth more together than what
 * the sites that cover most can cover (Farkas' lemma, prices by the subgradient steps of the p-median's dual). False says
 * nothing.
 */
export function isUncoverable(table: CoverTable, rules: SiteRules): boolean {
  if (table.sitesOf.some((sites) => sites.length === 0)) return true
  const dual = new Dual(table.rows, table.sites, rules.count)
  const relaxation = new CoverRelaxation(table)
  dual.restart(new Float64Array(table.rows).fill(1 / table.rows), 1)
  for (let step = 0; step < STEPS && !dual.isSpent; step += 1) {
    dual.step(relaxation, rules, AIM, PATIENCE)
    // Prices have no scale of their own: rounding grows with them.
    if (dual.bound > TOLERANCE * (1 + sumOf(dual.bestMultipliers))) return true
  }
  return false
}

class CoverRelaxation implements Relaxation {
  readonly isSigned = false
  private readonly table: CoverTable

  constructor(table: CoverTable) {
    this.table = table
  }

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
  }
}
