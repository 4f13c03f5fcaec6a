import type { PreparedProblem } from './problem.ts'
import type { SiteRules } from './siteRules.ts'

/** Which sites cover which rows: a row per client, then one per group. */
export interface CoverTable {
  readonly rows: number
  readonly sites: number
  readonly sitesOf: readonly (readonly number[])[]
  readonly rowsOf: readonly (readonly number[])[]
  /** The rows, those with the fewest sites first. */
  readonly order: readonly number[]
}

/** Lists who is within `limit` of which site, leaving out free sites that another one can stand in for. */
export function coverTableOf(problem: PreparedProblem, rules: SiteRules, limit: number): CoverTable {
  const { clients, sites, lengths } = problem
  const rows = clients + rules.groups
  const all = Array.from({ length: sites }, (_, site): readonly number[] => {
    if (rules.fixed[site] === -1) return []
    const near = Array.from({ length: clients }, (_client, client) => client).filter((client) => {
      const length = lengths[client * sites + site] ?? Infinity
      return length <= limit && length < Infinity
    })
    const group = rules.group[site] ?? -1
    return group < 0 ? near : [...near, clients + group]
  })
  const isNeeded = undominated(all, rows)
  const rowsOf = all.map((covered, site) => (isNeeded[site] === true || rules.fixed[site] === 1 ? covered : []))
  const sitesOf: number[][] = Array.from({ length: rows }, () => [])
  for (const [site, covered] of rowsOf.entries()) for (const row of covered) sitesOf[row]?.push(site)
  const order = Array.from(sitesOf.keys()).toSorted((a, b) => (sitesOf[a]?.length ?? 0) - (sitesOf[b]?.length ?? 0))
  return { rows, sites, sitesOf, rowsOf, order }
}

/** For each site, whether no other covers all that it covers (the first of equals stays). */
function undominated(rowsOf: readonly (readonly number[])[], rows: number): readonly boolean[] {
  const words = Math.ceil(rows / 32)
  const bits = new Int32Array(rowsOf.length * words)
  for (const [site, covered] of rowsOf.entries()) {
    for (const row of covered) {
      const at = site * words + (row >> 5)
      bits[at] = (bits[at] ?? 0) | (1 << (row & 31))
    }
  }
  const isWithin = (small: number, large: number): boolean => {
    for (let word = 0; word < words; word += 1) {
      if (((bits[small * words + word] ?? 0) & ~(bits[large * words + word] ?? 0)) !== 0) return false
    }
    return true
  }
  return rowsOf.map((covered, site) => {
    if (covered.length === 0) return false
    return !rowsOf.some((others, other) => {
      if (other === site || others.length < covered.length || !isWithin(site, other)) return false
      return others.length > covered.length || other < site
    })
  })
}
