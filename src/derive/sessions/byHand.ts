import type { LocationProblem } from '../location/problem.ts'
import type { Candidate } from './candidates.ts'
import { type Fault, planFaults } from './faults.ts'
import { pairsOf } from './pairs.ts'
import type { Participant } from './participants.ts'
import { type Plan, planOf } from './plan.ts'
import type { Planning } from './planning.ts'
import { requestOf } from './request.ts'
import { seatsByHand } from './seats.ts'

/** Changes to a plan, as the address bar keeps them: `guest~host` and `host~host`. */
export interface ByHand {
  readonly deplaces: readonly string[]
  readonly remplaces: readonly string[]
}

/** One change that was made, and what it cost when it was, after those before it. Kilometres one way. */
export interface HandChange {
  /** What undoes it: the first id of its pair under this key. */
  readonly key: keyof ByHand
  readonly id: string
  readonly from: Candidate
  readonly to: Candidate
  /** Who was moved, and how much farther each of its people goes; null for another host. */
  readonly participant: Participant | null
  readonly ownKm: number
  /** What all people travel more, and the longest way before and after. */
  readonly addedKm: number
  readonly farthestBefore: number
  readonly farthestAfter: number
  /** Places whose session changed; those that only follow their session to another host are not counted. */
  readonly moved: number
}

/** A change, or a seat that was kept (`sieges`), that fits nothing in the plan any more. */
export interface StaleChange {
  readonly key: keyof ByHand | 'sieges'
  readonly id: string
  readonly to: string
}

/** A plan with its changes by hand. */
export interface HandPlan {
  readonly plan: Plan
  readonly changes: readonly HandChange[]
  readonly stale: readonly StaleChange[]
  readonly faults: readonly Fault[]
  /** Ids of the places moved by hand. */
  readonly moved: ReadonlySet<string>
}

/** Where sessions are held and who goes where, as numbers of hosts. */
interface Seats {
  readonly open: readonly number[]
  readonly siteOf: readonly number[]
}

/**
 * Changes a plan by hand: other hosts first, which seat everybody anew at least distance, then places one by one, which
 * move nobody else. Every change that makes sense is made, and what it breaks is told. `extras` are hosts that the solver
 * was not offered; `isKept` says that the plan is no answer to the question, and may break what it asks by itself: another
 * host then has the guests of the one before, and nobody else is seated anew.
 */
export function planByHand(
  { participants, candidates, settings }: Planning,
  found: Seats,
  extras: readonly Candidate[],
  { deplaces, remplaces }: ByHand,
  isKept = false,
): HandPlan {
  const known = new Set(candidates.map(({ id }) => id))
  const hosts = [...candidates, ...extras.filter(({ id }) => !known.has(id))]
  const { problem, km } = requestOf(participants, hosts, settings)
  const desk = { participants, hosts, problem, km }
  const changes: HandChange[] = []
  const stale: StaleChange[] = []
  let seats = found
  const keep = (key: keyof ByHand, [id, to]: readonly [string, string], next: Changed | null): void => {
    if (next === null) stale.push({ key, id, to })
    else {
      changes.push({ key, id, ...next.what, ...priceOf(desk, seats, next.seats) })
      ;({ seats } = next)
    }
  }
  for (const pair of pairsOf(remplaces)) keep('remplaces', pair, replaced(desk, seats, pair, isKept))
  for (const pair of pairsOf(deplaces)) keep('deplaces', pair, moved(desk, seats, pair))
  const plan = planOf(participants, hosts, km, { open: seats.open, seats: seats.siteOf })
  const gone = new Set(changes.flatMap(({ key, from }) => (key === 'remplaces' ? [from.id] : [])))
  const isTold = (fault: Fault): boolean => {
    // Nobody may be nearest to a host that is imposed: no fault unless somebody was taken away.
    if (fault.code === 'empty') return changes.length > 0
    // The hosts of a plan that is kept are imposed by that alone: nobody asked for one that is then replaced.
    return fault.code !== 'imposed-left' || !isKept || !gone.has(fault.candidate.id)
  }
  return {
    plan,
    changes,
    stale,
    faults: changes.length > 0 || isKept ? planFaults(plan, settings, hosts).filter(isTold) : [],
    moved: new Set(changes.flatMap(({ participant }) => participant?.lieu.id ?? [])),
  }
}

interface Desk {
  readonly participants: readonly Participant[]
  readonly hosts: readonly Candidate[]
  readonly problem: LocationProblem
  readonly km: Float64Array
}

/** Seats after a change, and what the change is. */
interface Changed {
  readonly seats: Seats
  readonly what: Pick<HandChange, 'from' | 'to' | 'participant' | 'ownKm' | 'moved'>
}

function replaced(
  { hosts, problem }: Desk,
  { open, siteOf }: Seats,
  [old, next]: readonly [string, string],
  isKept: boolean,
) {
  const from = hosts.findIndex(({ id }) => id === old)
  const to = hosts.findIndex(({ id }) => id === next)
  const [was, is] = [hosts[from], hosts[to]]
  if (was === undefined || is === undefined || !open.includes(from) || open.includes(to)) return null
  const changed = open.map((site) => (site === from ? to : site))
  const before = siteOf.map((site) => (site === from ? to : site))
  const after = isKept ? before : seatsByHand(problem, changed, before)
  const others = after.filter((site, client) => site !== before[client]).length
  return {
    seats: { open: changed, siteOf: after },
    what: { from: was, to: is, participant: null, ownKm: 0, moved: others },
  }
}

function moved({ participants, hosts, km }: Desk, { open, siteOf }: Seats, [guest, host]: readonly [string, string]) {
  const client = participants.findIndex(({ lieu }) => lieu.id === guest)
  const from = siteOf[client] ?? -1
  const to = hosts.findIndex(({ id }) => id === host)
  const [participant, was, is] = [participants[client], hosts[from], hosts[to]]
  if (participant === undefined || was === undefined || is === undefined || !open.includes(to) || from === to) {
    return null
  }
  const row = client * hosts.length
  const ownKm = (km[row + to] ?? 0) - (km[row + from] ?? 0)
  const seats = { open, siteOf: siteOf.map((site, index) => (index === client ? to : site)) }
  return { seats, what: { from: was, to: is, participant, ownKm, moved: 1 } }
}

function priceOf(desk: Desk, before: Seats, after: Seats) {
  const [was, is] = [measuredAt(desk, before), measuredAt(desk, after)]
  return {
    addedKm: is.total - was.total,
    farthestBefore: was.farthest,
    farthestAfter: is.farthest,
  }
}

function measuredAt({ participants, hosts, km }: Desk, { siteOf }: Seats): { total: number; farthest: number } {
  const lengths = siteOf.map((site, client) => km[client * hosts.length + site] ?? Infinity)
  return {
    total: lengths.reduce((sum, length, client) => sum + length * (participants[client]?.persons ?? 1), 0),
    farthest: lengths.reduce((most, length) => Math.max(most, length), 0),
  }
}
