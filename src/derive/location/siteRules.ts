/** Which sets of sites may be open. */
export interface SiteRules {
  /** How many sites are open. */
  readonly count: number
  /** For each site: 1 open in every plan, -1 closed in every plan, 0 free. */
  readonly fixed: Int8Array
  /** For each site: the group it belongs to (a département), or -1. Every group has at least one open site. */
  readonly group: Int32Array
  readonly groups: number
}

/** Rules that only say how many sites are open. */
export function anySites(sites: number, count: number): SiteRules {
  return { count, fixed: new Int8Array(sites), group: new Int32Array(sites).fill(-1), groups: 0 }
}

/** True when a set of open sites obeys the rules. */
export function obeys(rules: SiteRules, open: ArrayLike<number>): boolean {
  const isOpen = new Uint8Array(rules.fixed.length)
  const perGroup = new Int32Array(rules.groups)
  for (const site of Array.from(open)) {
    if (isOpen[site] !== 0 || rules.fixed[site] === -1) return false
    isOpen[site] = 1
    const group = rules.group[site] ?? -1
    if (group >= 0) perGroup[group] = (perGroup[group] ?? 0) + 1
  }
  return (
    open.length === rules.count &&
    rules.fixed.every((fixed, site) => fixed !== 1 || isOpen[site] === 1) &&
    perGroup.every((number) => number > 0)
  )
}
