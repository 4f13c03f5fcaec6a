import type { SiteRules } from './siteRules.ts'

/** Branches visited between two pauses. */
const PAUSE = 500

/**
 * Visits every set of sites that obeys the rules and whose Lagrangian bound, `base` plus the reduced costs of its sites,
 * is not hopeless; the most promising first. The bound adds up site by site, which prunes whole branches. What is hopeless
 * may change between two sets. Now and then it yields nothing, so that a long search can be left.
 */
export function* setsBelow(
  rules: SiteRules,
  reduced: Float64Array,
  base: number,
  isHopeless: (bound: number) => boolean,
): Generator<Int32Array | undefined> {
  const forced = Array.from(rules.fixed.keys()).filter((site) => rules.fixed[site] === 1)
  const free = Array.from(rules.fixed.keys())
    .filter((site) => rules.fixed[site] === 0)
    .toSorted((a, b) => (reduced[a] ?? 0) - (reduced[b] ?? 0))
  const sums = new Float64Array(free.length + 1)
  for (const [at, site] of free.entries()) sums[at + 1] = (sums[at] ?? 0) + (reduced[site] ?? 0)
  const start = forced.reduce((sum, site) => sum + (reduced[site] ?? 0), base)
  const chosen = [...forced]

  const inGroup = new Int32Array(rules.groups)
  let missing = rules.groups
  const count = (site: number, sign: number): void => {
    const group = rules.group[site] ?? -1
    if (group < 0) return
    const before = inGroup[group] ?? 0
    inGroup[group] = before + sign
    if (Math.max(before, before + sign) === 1) missing -= sign
  }
  for (const site of forced) count(site, 1)
  let visited = 0

  function* extend(from: number, sum: number): Generator<Int32Array | undefined> {
    visited += 1
    if (visited % PAUSE === 0) yield undefined
    const left = rules.count - chosen.length
    if (missing > left) return
    if (left === 0) {
      yield Int32Array.from(chosen)
      return
    }
    for (let at = from; at + left <= free.length; at += 1) {
      const least = sum + (sums[at + left] ?? 0) - (sums[at] ?? 0)
      if (isHopeless(least)) return
      const site = free[at] ?? 0
      chosen.push(site)
      count(site, 1)
      yield* extend(at + 1, sum + (reduced[site] ?? 0))
      count(site, -1)
      chosen.pop()
    }
  }
  yield* extend(0, start)
}
