import { type Impossible, impossibleByCount } from './impossible.ts'
import { measured } from './plan.ts'
import { type LocationProblem, type PreparedProblem, costsOf, prepare } from './problem.ts'
import { seaterOf } from './seater.ts'

/** Why a client goes where it goes. Lengths are distances times factors. */
export interface Explanation {
  readonly site: number
  readonly length: number
  /** The nearest open site: another one only where seats or kinds demand it. */
  readonly nearest: number
  readonly nearestLength: number
  /** The nearest open site but the client's own, and its length; -1 and Infinity when there is no other within reach. */
  readonly next: number
  readonly nextLength: number
}

/** Explains a plan, client by client. */
export function explain(
  given: LocationProblem,
  { open, siteOf }: { readonly open: readonly number[]; readonly siteOf: readonly number[] },
): readonly Explanation[] {
  const { sites, lengths } = prepare(given)
  return siteOf.map((site, client) => {
    const lengthTo = (to: number): number => (to < 0 ? Infinity : (lengths[client * sites + to] ?? Infinity))
    const nearestOf = (among: readonly number[]): number =>
      among.reduce((best, to) => (lengthTo(to) < lengthTo(best) ? to : best), -1)
    // Of equally near sites the client's own comes first.
    const nearest = nearestOf([site, ...open])
    const next = nearestOf(open.filter((to) => to !== site))
    return {
      site,
      length: lengthTo(site),
      nearest,
      nearestLength: lengthTo(nearest),
      next,
      nextLength: lengthTo(next),
    }
  })
}

/** What a change by hand gives: the best assignment that goes with it, or why there is none. */
export type Repriced =
  | {
      readonly isPossible: true
      readonly siteOf: readonly number[]
      readonly total: number
      readonly longest: number
      /** Clients whose site differs from before, the one moved by hand included. */
      readonly moved: readonly number[]
      /** True when no assignment to these sites with these pins has a lower total. */
      readonly isOptimal: boolean
    }
  | { readonly isPossible: false; readonly reason: Impossible }

/**
 * Assigns clients anew, at least total, to a set of open sites chosen by hand, some clients pinned to a site of it. What
 * the change costs is the difference of `total` (or `longest`) to the plan's. Only `open` decides which sites are open;
 * groups still want one each.
 */
export function reprice(
  given: LocationProblem,
  open: readonly number[],
  before: readonly number[],
  pins: ReadonlyMap<number, number> = new Map(),
): Repriced {
  const isOpen = new Set(open)
  const fixed = Int8Array.from({ length: given.sites }, (_, site) => (isOpen.has(site) ? 1 : -1))
  const problem = pinned(prepare({ ...given, fixed }), pins)
  const reason = impossibleByCount(problem, isOpen.size)
  if (reason !== undefined) return { isPossible: false, reason }
  const costs = costsOf(problem)
  const sites = [...isOpen]
  const seater = seaterOf(costs, problem, sites.length)
  if (seater.assign(sites) >= costs.forbidden) {
    return { isPossible: false, reason: { code: 'together', relieving: [], isProven: seater.isOptimal } }
  }
  const siteOf = Array.from(seater.slotOf, (slot) => sites[slot] ?? -1)
  const { total, longest } = measured(problem, siteOf)
  const moved = Array.from(siteOf.keys()).filter((client) => siteOf[client] !== before[client])
  return { isPossible: true, siteOf, total, longest, moved, isOptimal: seater.isOptimal }
}

/** The problem in which pinned clients have no way but to their site. */
function pinned(problem: PreparedProblem, pins: ReadonlyMap<number, number>): PreparedProblem {
  const { sites } = problem
  const lengths = problem.lengths.map((length, at) => {
    const pin = pins.get(Math.floor(at / sites))
    return pin === undefined || pin === at % sites ? length : Infinity
  })
  return { ...problem, lengths }
}
