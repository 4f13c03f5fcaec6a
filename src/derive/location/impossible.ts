import { farthest } from './pCentre.ts'
import type { PreparedProblem } from './problem.ts'

/** A constraint of a request, as the caller set it. */
export type Constraint = 'count' | 'reach' | 'fixed' | 'groups' | 'capacities' | 'kinds'

/** Why no plan can obey a request; sites, clients, groups and kinds are the problem's own numbers. */
export type Impossible =
  | { readonly code: 'nothing-to-serve' }
  | { readonly code: 'too-few-sites'; readonly usable: number; readonly count: number }
  | { readonly code: 'too-many-fixed'; readonly fixed: number; readonly count: number }
  | { readonly code: 'group-closed'; readonly group: number }
  | { readonly code: 'too-many-groups'; readonly needed: number; readonly count: number }
  | { readonly code: 'out-of-reach'; readonly clients: readonly number[] }
  | { readonly code: 'kind-too-rare'; readonly kind: number; readonly clients: number; readonly count: number }
  | { readonly code: 'site-too-small'; readonly site: number; readonly kinds: number }
  | { readonly code: 'party-too-large'; readonly client: number; readonly size: number; readonly seats: number }
  | { readonly code: 'too-few-seats'; readonly seats: number; readonly persons: number; readonly count: number }
  /** Each is possible alone; without any one of `relieving` there would be a plan. Not proven: none was found. */
  | { readonly code: 'together'; readonly relieving: readonly Constraint[]; readonly isProven: boolean }

/** What counting alone shows to be impossible with `count` open sites, the simplest reason first. */
export function impossibleByCount(problem: PreparedProblem, count: number): Impossible | undefined {
  if (problem.clients === 0) return { code: 'nothing-to-serve' }
  return sitesImpossible(problem, count) ?? reachImpossible(problem) ?? crowdImpossible(problem, count)
}

/** The sites that a plan may open: not closed by hand, with a seat for each kind. */
export function usableSites({ fixed, capacities, kindLabels }: PreparedProblem): readonly number[] {
  return Array.from(fixed.keys()).filter(
    (site) => fixed[site] !== -1 && Math.floor(capacities[site] ?? 0) >= kindLabels.length,
  )
}

function sitesImpossible(problem: PreparedProblem, count: number): Impossible | undefined {
  const { fixed, groups, groupLabels, kindLabels } = problem
  const usable = usableSites(problem)
  const open = Array.from(fixed.keys()).filter((site) => fixed[site] === 1)
  const small = open.find((site) => !usable.includes(site))
  if (small !== undefined) return { code: 'site-too-small', site: small, kinds: kindLabels.length }
  if (open.length > count) return { code: 'too-many-fixed', fixed: open.length, count }
  if (usable.length < count || count < 1) return { code: 'too-few-sites', usable: usable.length, count }
  const numbers = groupLabels.map((_, number) => number)
  const closed = numbers.find((number) => !usable.some((site) => groups[site] === number))
  if (closed !== undefined) return { code: 'group-closed', group: groupLabels[closed] ?? -1 }
  const needed = open.length + numbers.filter((number) => !open.some((site) => groups[site] === number)).length
  return needed > count ? { code: 'too-many-groups', needed, count } : undefined
}

function reachImpossible(problem: PreparedProblem): Impossible | undefined {
  const usable = usableSites(problem)
  if (farthest(problem, usable) < Infinity) return undefined
  const { sites, lengths } = problem
  const isAlone = (client: number): boolean =>
    usable.every((site) => (lengths[client * sites + site] ?? Infinity) === Infinity)
  return {
    code: 'out-of-reach',
    clients: Array.from({ length: problem.clients }, (_, client) => client).filter(isAlone),
  }
}

function crowdImpossible(problem: PreparedProblem, count: number): Impossible | undefined {
  const { kinds, kindLabels, sizes, capacities, fixed } = problem
  for (const [number, kind] of kindLabels.entries()) {
    const clients = kinds.filter((of) => of === number).length
    if (clients < count) return { code: 'kind-too-rare', kind, clients, count }
  }
  const usable = usableSites(problem)
  const largest = usable.reduce((most, site) => Math.max(most, capacities[site] ?? 0), 0)
  const client = sizes.findIndex((size) => size > largest)
  if (client >= 0) return { code: 'party-too-large', client, size: sizes[client] ?? 0, seats: largest }
  const persons = sizes.reduce((sum, size) => sum + size, 0)
  // Those that must be open, then the largest others.
  const seats = usable
    .toSorted((a, b) => (fixed[b] ?? 0) - (fixed[a] ?? 0) || (capacities[b] ?? 0) - (capacities[a] ?? 0))
    .slice(0, count)
    .reduce((sum, site) => sum + Math.floor(capacities[site] ?? 0), 0)
  return seats < persons ? { code: 'too-few-seats', seats, persons, count } : undefined
}
