import { type Refusal, type Solution, measured } from '../location/plan.ts'
import { prepare } from '../location/problem.ts'
import type { StaleChange } from './byHand.ts'
import { type Fault, planFaults } from './faults.ts'
import { nearestHost } from './nearestHost.ts'
import { pairsOf } from './pairs.ts'
import { type Plan, planOf } from './plan.ts'
import type { Planning } from './planning.ts'
import { costOf } from './seats.ts'

/**
 * What keeps a plan as it was, whatever a search would find: its hosts are those imposed, and everybody goes to the nearest
 * of them, but for `sieges`, `guest~host`.
 */
export interface Frozen {
  readonly fige: 'oui' | 'non'
  readonly impose: readonly string[]
  readonly sieges: readonly string[]
}

/** What freezes a plan. Only those who do not go to their nearest session alone are listed, so that a link stays short. */
export function frozenOf({ sessions }: Plan): Frozen {
  return {
    fige: 'oui',
    impose: sessions.map(({ candidate }) => candidate.id),
    sieges: sessions.flatMap(({ candidate, guests }) =>
      guests.flatMap(({ participant, km, next }) =>
        next !== null && next.km <= km ? [`${participant.lieu.id}~${candidate.id}`] : [],
      ),
    ),
  }
}

/** Where sessions are held and who goes where, as places in `candidates`. */
interface Seats {
  readonly open: readonly number[]
  readonly siteOf: readonly number[]
}

/**
 * The seats of a frozen plan; null when none is, when it has no host, or nobody to invite, that is known, or when one of its
 * hosts may not be one: with the others alone it would be another plan.
 */
export function frozenSeats(planning: Planning, { fige, sieges }: Pick<Frozen, 'fige' | 'sieges'>): Seats | null {
  const { participants, candidates, settings } = planning
  const open = [...new Set(settings.forced)].map((id) => candidates.findIndex((one) => one.id === id))
  const [first] = open
  if (fige === 'non' || first === undefined || open.includes(-1) || participants.length === 0) return null
  const kept = new Map(pairsOf(sieges))
  const nearest = nearestHost(planning, open, first)
  const siteOf = participants.map(
    ({ lieu }, guest) => open.find((site) => candidates[site]?.id === kept.get(lieu.id)) ?? nearest(guest),
  )
  return { open, siteOf }
}

/** The seats that a frozen plan was to keep in vain: of nobody who is invited, or at none of its hosts. */
export function staleSeats(
  { participants, settings: { forced } }: Pick<Planning, 'participants' | 'settings'>,
  { sieges }: Pick<Frozen, 'sieges'>,
): readonly StaleChange[] {
  const invited = new Set(participants.map(({ lieu }) => lieu.id))
  return pairsOf(sieges).flatMap(([id, to]) =>
    invited.has(id) && forced.includes(to) ? [] : [{ key: 'sieges', id, to } as const],
  )
}

/** What a frozen plan, before any change by hand, does not keep of what is asked; nobody need be nearest to a host of it. */
export function frozenFaults(
  { participants, candidates, settings, asked }: Planning,
  { open, siteOf }: Seats,
): readonly Fault[] {
  const plan = planOf(participants, candidates, asked.km, { open, seats: siteOf })
  return planFaults(plan, settings, candidates).filter(({ code }) => code !== 'empty')
}

/** A frozen plan as a solution: the bound is that of the best plan with the same hosts, 0 where none is known. */
export function frozenSolution(
  { asked: { problem, request } }: Planning,
  { open, siteOf }: Seats,
  answer: Solution | Refusal | null,
): Solution {
  // The longest way asked for limits what may be sought, not what was kept.
  const { reach: _, ...free } = problem
  const prepared = prepare(free)
  const { total, longest } = measured(prepared, siteOf)
  const { objective } = request
  const [bound, methods] = answer?.isPossible === true ? [answer.bound, answer.methods] : [0, []]
  const cost = costOf(prepared, siteOf, objective)
  const count = open.length
  return { isPossible: true, open, siteOf, objective, cost, bound, total, longest, count, countBound: 1, methods }
}
