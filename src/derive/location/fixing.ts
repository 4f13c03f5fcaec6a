import { type CostMatrix, isProven } from './costMatrix.ts'
import type { Dual } from './lagrangian.ts'
import type { SiteRules } from './siteRules.ts'

/**
 * Fixes the sites whose opening or closing would lift the bound to the cost of the best plan: no better plan is lost
 * (the reduction tests of J. Beasley, "A note on solving large p-median problems", EJOR 21, 1985). Uses the multipliers
 * of the dual's best bound. Returns undefined when nothing is left to fix. With groups to be served, only sites outside
 * of groups are tested.
 */
export function fixedByBound(costs: CostMatrix, dual: Dual, rules: SiteRules, cost: number): Int8Array | undefined {
  const { bestReduced, bound } = dual
  if (rules.groups > 0) return undefined
  const free = Array.from(rules.fixed.keys()).filter((site) => rules.fixed[site] === 0)
  const sorted = free.toSorted((a, b) => (bestReduced[a] ?? 0) - (bestReduced[b] ?? 0))
  const left = rules.count - rules.fixed.reduce((sum, fixed) => sum + (fixed === 1 ? 1 : 0), 0)
  const lastIn = bestReduced[sorted[left - 1] ?? -1] ?? -Infinity
  const firstOut = bestReduced[sorted[left] ?? -1] ?? Infinity
  const fixed = rules.fixed.slice()
  let found = 0
  for (const [rank, site] of sorted.entries()) {
    const reduced = bestReduced[site] ?? 0
    const lifted = rank < left ? bound - reduced + firstOut : bound + reduced - lastIn
    if (!isProven(costs, cost, lifted)) continue
    fixed[site] = rank < left ? 1 : -1
    found += 1
  }
  return found === 0 ? undefined : fixed
}
