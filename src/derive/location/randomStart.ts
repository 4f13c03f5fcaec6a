import type { CostMatrix } from './costMatrix.ts'
import type { Random } from '../random.ts'
import type { SiteRules } from './siteRules.ts'

/**
 * A set of sites that obeys the rules, by "sample greedy": each time the best of a few sites drawn at random (M. Resende
 * and R. Werneck, "A hybrid heuristic for the p-median problem", Journal of Heuristics 10, 2004). Sites that the rules
 * require come first, then one for each group without any. The rules must be possible.
 */
export function randomStart(costs: CostMatrix, rules: SiteRules, random: Random): Int32Array {
  const open = new Int32Array(rules.count)
  const isOpen = new Uint8Array(costs.sites)
  const nearest = new Float64Array(costs.clients).fill(2 * costs.forbidden)
  const hasSite = new Uint8Array(rules.groups)
  let count = 0
  const add = (site: number): void => {
    open[count] = site
    count += 1
    isOpen[site] = 1
    const group = rules.group[site] ?? -1
    if (group >= 0) hasSite[group] = 1
    lower(costs, nearest, site)
  }
  const isFree = (site: number): boolean => isOpen[site] === 0 && rules.fixed[site] !== -1
  const all = Array.from(rules.fixed.keys())
  for (const site of all) if (rules.fixed[site] === 1) add(site)
  for (let group = 0; group < rules.groups; group += 1) {
    if (hasSite[group] === 1) continue
    const members = all.filter((site) => rules.group[site] === group && isFree(site))
    add(bestOf(costs, nearest, sampleOf(members, 2, random)))
  }
  const candidates = all.filter(isFree)
  const sample = Math.max(1, Math.ceil(Math.log2(candidates.length / Math.max(1, rules.count))))
  while (count < rules.count) {
    const site = bestOf(costs, nearest, sampleOf(candidates, sample, random))
    candidates.splice(candidates.indexOf(site), 1)
    add(site)
  }
  return open
}

function sampleOf(sites: readonly number[], size: number, random: Random): readonly number[] {
  return Array.from({ length: size }, () => sites[Math.floor(random() * sites.length)] ?? 0)
}

function bestOf(costs: CostMatrix, nearest: Float64Array, sites: readonly number[]): number {
  let best = sites[0] ?? 0
  let largest = -1
  for (const site of sites) {
    let gain = 0
    for (let client = 0, at = site; client < costs.clients; client += 1, at += costs.sites) {
      const saved = (nearest[client] ?? 0) - (costs.values[at] ?? 0)
      if (saved > 0) gain += saved
    }
    if (gain <= largest) continue
    largest = gain
    best = site
  }
  return best
}

function lower(costs: CostMatrix, nearest: Float64Array, site: number): void {
  for (let client = 0, at = site; client < costs.clients; client += 1, at += costs.sites) {
    const cost = costs.values[at] ?? 0
    if (cost < (nearest[client] ?? 0)) nearest[client] = cost
  }
}
