import type { SiteRules } from './siteRules.ts'
import { obeys } from './siteRules.ts'

/**
 * Visits every set of sites that obeys the rules and whose Lagrangian bound, `base` plus the reduced costs of its sites,
 * is not hopeless; the most promising first. The bound adds up site by site, which prunes whole branches. What is hopeless
 * may change between two sets.
 */
export function* setsBelow(
  rules: SiteRules,
  reduced: Float64Array,
  base: number,
  isHopeless: (bound: number) => boolean,
): Generator<Int32Array> {
  const forced = Array.from(rules.fixed.keys()).filter((site) => rules.fixed[site] === 1)
  const free = Array.from(rules.fixed.keys())
    .filter((site) => rules.fixed[site] === 0)
    .toSorted((a, b) => (reduced[a] ?? 0) - (reduced[b] ?? 0))
  const sums = new Float64Array(free.length + 1)
  for (const [at, site] of free.entries()) sums[at + 1] = (sums[at] ?? 0) + (reduced[site] ?? 0)
  const start = forced.reduce((sum, site) => sum + (reduced[site] ?? 0), base)
  const chosen = [...forced]

  function* extend(from: number, sum: number): Generator<Int32Array> {
    const left = rules.count - chosen.length
    if (left === 0) {
      const open = Int32Array.from(chosen)
      if (obeys(rules, open)) yield open
      return
    }
    for (let at = from; at + left <= free.length; at += 1) {
      const least = sum + (sums[at + left] ?? 0) - (sums[at] ?? 0)
      if (isHopeless(least)) return
      const site = free[at] ?? 0
      chosen.push(site)
      yield* extend(at + 1, sum + (reduced[site] ?? 0))
      chosen.pop()
    }
  }
  yield* extend(0, start)
}
