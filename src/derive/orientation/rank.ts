import type { PlacedLieu } from '../../domain/publish.ts'
import { judge } from './criteria.ts'
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

/** The services of some themes in rank order, for one person. */
export function rankFor(
  offers: Offers,
  thematiques: readonly string[],
  need: Pick<Need, 'from' | 'profile'>,
): readonly Ranked[] {
  const indices = new Set(thematiques.flatMap((theme) => offers.byTheme.get(theme) ?? []))
  const origin = unitVector(need.from.position)
  const results: Ranked[] = []
  for (const index of indices) {
    const offer = offers.list[index]
    if (offer !== undefined) results.push(rankedOf(offers, index, offer, need, origin))
  }
  return results.toSorted(compare)
}

function rankedOf(
  offers: Offers,
  index: number,
  offer: Offer,
  need: Pick<Need, 'from' | 'profile'>,
  origin: readonly [number, number, number],
): Ranked {
  const { place, squaredChord } = nearest(offers, index, origin)
  const lieu = place === -1 ? null : (offer.places[place] ?? null)
  const reasons = judge(offer.service, need)
  return {
    offer,
    verdict: worst(reasons),
    reasons,
    lieu,
    distanceKm: lieu === null ? null : kilometresOf(squaredChord),
  }
}

function nearest({ first, vectors }: Offers, index: number, [x, y, z]: readonly [number, number, number]) {
  const start = first[index] ?? 0
  const end = first[index + 1] ?? start
  let place = -1
  let least = Infinity
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

function compare(a: Ranked, b: Ranked): number {
  return (
    RANK[a.verdict] - RANK[b.verdict] ||
    (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) ||
    byText(a.offer.fiche.acteur.nom, b.offer.fiche.acteur.nom) ||
    byText(a.offer.service.id, b.offer.service.id)
  )
}

/** Infinity minus itself is not a number: two unknown distances are equal, and the text decides. */
function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
