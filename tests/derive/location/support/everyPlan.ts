import type { LocationProblem } from '../../../../src/derive/location/problem.ts'
import { choices } from './bruteForce.ts'

/** A set of open sites and the site of each client. */
export interface Assigned {
  readonly open: readonly number[]
  readonly siteOf: readonly number[]
}

/** What a plan is worth, from the definitions alone. */
export interface Measures {
  readonly total: number
  readonly longest: number
  readonly balance: number
}

/** Why a plan breaks the problem's rules, rule by rule; empty when it obeys them all. */
export function faultsOf(problem: LocationProblem, { open, siteOf }: Assigned): readonly string[] {
  const { clients, sites, distances, fixed, groups, reach = Infinity } = problem
  const isOpen = new Set(open)
  const faults: string[] = []
  if (isOpen.size !== open.length || open.some((site) => site < 0 || site >= sites)) faults.push('sites')
  if (siteOf.length !== clients || siteOf.some((site) => !isOpen.has(site))) faults.push('assigned')
  if (fixed?.some((value, site) => (value === 1 && !isOpen.has(site)) || (value === -1 && isOpen.has(site))) === true) {
    faults.push('fixed')
  }
  const wanted = new Set(groups?.filter((group) => group >= 0))
  if ([...wanted].some((group) => !open.some((site) => groups?.[site] === group))) faults.push('groups')
  if (siteOf.some((site, client) => !((distances[client * sites + site] ?? Infinity) <= reach))) faults.push('reach')
  return [...faults, ...crowdFaults(problem, { open, siteOf })]
}

function crowdFaults({ capacities, sizes, kinds }: LocationProblem, { open, siteOf }: Assigned): readonly string[] {
  const faults: string[] = []
  const persons = (site: number): number =>
    siteOf.reduce((sum, at, client) => sum + (at === site ? (sizes?.[client] ?? 1) : 0), 0)
  if (open.some((site) => persons(site) > (capacities?.[site] ?? Infinity))) faults.push('capacities')
  const wanted = [...new Set(kinds?.filter((kind) => kind >= 0))]
  const lacks = (site: number, kind: number): boolean =>
    !siteOf.some((at, client) => at === site && kinds?.[client] === kind)
  if (open.some((site) => wanted.some((kind) => lacks(site, kind)))) faults.push('kinds')
  return faults
}

/** A plan's total, longest and balance (half the weighted mean, half the longest), factors counted. */
export function measure(problem: LocationProblem, siteOf: readonly number[]): Measures {
  const { sites, distances, weights, factors } = problem
  const lengths = siteOf.map((site, client) => (distances[client * sites + site] ?? Infinity) * (factors?.[site] ?? 1))
  const total = lengths.reduce((sum, length, client) => sum + length * (weights?.[client] ?? 1), 0)
  const all = weights?.reduce((sum, weight) => sum + weight, 0) ?? siteOf.length
  const longest = Math.max(...lengths)
  return { total, longest, balance: 0.5 * (all === 0 ? 0 : total / all) + 0.5 * longest }
}

/** The least value over every set of sites and every assignment to them that breaks no rule; Infinity without any. */
export function leastOfAll(problem: LocationProblem, count: number, objective: keyof Measures): number {
  let least = Infinity
  for (const open of choices(problem.sites, count)) {
    for (const siteOf of assignments(problem.clients, open)) {
      const value = measure(problem, siteOf)[objective]
      if (value < least && faultsOf(problem, { open, siteOf }).length === 0) least = value
    }
  }
  return least
}

function* assignments(clients: number, open: readonly number[]): Generator<readonly number[]> {
  const all = open.length ** clients
  for (let code = 0; code < all; code += 1) {
    yield Array.from(
      { length: clients },
      (_, client) => open[Math.floor(code / open.length ** client) % open.length] ?? 0,
    )
  }
}
