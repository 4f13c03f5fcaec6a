import type { PlacedLieu } from '../../domain/publish.ts'
import { judge } from './criteria.ts'
import { jours } from './days.ts'
import type { Besoin, Need } from './need.ts'
import type { Offer, Offers } from './offers.ts'
import { kilometresOf, unitVector } from './sphere.ts'
import { RANK, type Reason, type Verdict, worst } from './verdict.ts'

/** A service as an answer to a need. */
export interface Ranked {
  readonly offer: Offer
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  /** The nearest of its places; null when none has a position. */
  readonly lieu: PlacedLieu | null
  /** As the crow flies from the commune's centre, in kilometres; null when no place has a position. */
  readonly distanceKm: number | null
}

/** What a need comes to: for each thing asked for, the services that give it, in rank order. */
export type Answer = readonly { readonly besoin: Besoin; readonly results: readonly Ranked[] }[]

/**
 * Ranks the services that answer a need: dataset × need → ranked answer. Pure. Each service appears once for each thing
 * asked for; eligible ones come first, then those to be checked, then the others, each by the distance from the
 * commune's centre to the nearest place that gives it (places without a position last), then by name and id, so that
 * equal rows always come in the same order.
 */
export function answerTo(offers: Offers, need: Need): Answer {
  return need.besoins.map((besoin) => ({ besoin, results: rankFor(offers, besoin.thematiques, need) }))
}

/** Whoever asks, and from where. */
type Asking = Pick<Need, 'from' | 'profile'>

/** The services of some themes in rank order, for one person. */
export function rankFor(offers: Offers, thematiques: readonly string[], asking: Asking): readonly Ranked[] {
  const ranking = rankingOf(offers, asking)
  return [...indicesOf(offers, thematiques)]
    .map((index) => ranking.candidate(index))
    .toSorted((a, b) => compare(a, b))
    .map((candidate) => ranking.rankedOf(candidate))
}

/** The first of the services of some themes in rank order that may suit and is kept; null when there is none. */
export function bestFor(
  offers: Offers,
  thematiques: readonly string[],
  asking: Asking,
  kept: (offer: Offer, distanceKm: number | null) => boolean,
): Ranked | null {
  const ranking = rankingOf(offers, asking)
  let best: Candidate | null = null
  for (const index of indicesOf(offers, thematiques)) {
    const candidate = ranking.candidate(index)
    if (candidate.verdict === 'non' || (best !== null && compare(candidate, best) >= 0)) continue
    const { offer, distanceKm } = ranking.rankedOf(candidate)
    if (kept(offer, distanceKm)) best = candidate
  }
  return best === null ? null : ranking.rankedOf(best)
}

/** What a service is ranked by. */
interface Candidate {
  readonly index: number
  readonly verdict: Verdict
  /** Square of the chord to its nearest place; 5, beyond the far side of the sphere, when none has a position. */
  readonly squaredChord: number
  /** Which of its places that is; -1 for none. */
  readonly place: number
  /** Whether it is surely given in the person's own commune. */
  readonly isThere: boolean
  readonly order: number
}

const NOWHERE = 5

function rankingOf(offers: Offers, asking: Asking) {
  const origin = unitVector(asking.from.position)
  const judged: ({ readonly reasons: readonly Reason[]; readonly verdict: Verdict } | undefined)[] = []
  const home = offers.communeNumbers.get(asking.from.code) ?? -1
  const judgement = (index: number, isThere: boolean) => {
    const rule = offers.ruleOf[index] ?? 0
    const slot = 2 * rule + Number(isThere)
    const known = judged[slot]
    if (known !== undefined) return known
    const service = offers.rules[rule]
    const reasons = service === undefined ? [] : judge(service, asking, isThere)
    const made = { reasons, verdict: worst(reasons) }
    judged[slot] = made
    return made
  }
  // The rules of a row hold at all its places; the days are those of the nearest.
  const daysOf = (index: number, place: number): Reason | null => {
    const open = place === -1 ? 0 : (offers.openDays[(offers.first[index] ?? 0) + place] ?? 0)
    return jours(open, asking.profile)
  }
  return {
    candidate(index: number): Candidate {
      const { place, squaredChord } = nearest(offers, index, origin)
      const isThere = isGivenIn(offers, index, home)
      const { verdict: ofRow } = judgement(index, isThere)
      const ofDays = daysOf(index, place)
      const verdict = ofDays === null || ofRow !== 'oui' ? ofRow : worst([ofDays])
      return { index, verdict, squaredChord, place, isThere, order: offers.textOrder[index] ?? 0 }
    },
    rankedOf({ index, verdict, squaredChord, place, isThere }: Candidate): Ranked {
      const offer = offers.list[index]
      if (offer === undefined) throw new Error(`No service has the number ${index}`)
      const lieu = offer.places[place] ?? null
      const distanceKm = lieu === null ? null : kilometresOf(squaredChord)
      const { reasons } = judgement(index, isThere)
      const ofDays = daysOf(index, place)
      return { offer, verdict, reasons: ofDays === null ? reasons : [...reasons, ofDays], lieu, distanceKm }
    },
  }
}

function indicesOf({ byTheme }: Offers, thematiques: readonly string[]): Iterable<number> {
  const [theme, ...others] = thematiques
  const first = theme === undefined ? [] : (byTheme.get(theme) ?? [])
  if (others.length === 0) return first
  // Some services are of several themes.
  return new Set([...first, ...others.flatMap((other) => byTheme.get(other) ?? [])])
}

function isGivenIn({ first, communes }: Offers, index: number, commune: number): boolean {
  const end = first[index + 1] ?? 0
  for (let at = first[index] ?? 0; at < end; at += 1) if (communes[at] === commune) return true
  return false
}

function nearest({ first, vectors }: Offers, index: number, [x, y, z]: readonly [number, number, number]) {
  const start = first[index] ?? 0
  const end = first[index + 1] ?? start
  let place = -1
  let least = NOWHERE
  for (let at = start; at < end; at += 1) {
    const dx = (vectors[3 * at] ?? NaN) - x
    const dy = (vectors[3 * at + 1] ?? NaN) - y
    const dz = (vectors[3 * at + 2] ?? NaN) - z
    const chord = dx * dx + dy * dy + dz * dz
    // NaN is less than nothing: places without a position are passed over.
    if (chord < least) {
      least = chord
      place = at - start
    }
  }
  return { place, squaredChord: least }
}

function compare(a: Candidate, b: Candidate): number {
  return RANK[a.verdict] - RANK[b.verdict] || a.squaredChord - b.squaredChord || a.order - b.order
}
