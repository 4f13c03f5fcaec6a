import type { Commune } from '../../domain/tables/communes.ts'
import { reachOf } from '../coverage/reach.ts'
import type { Offer, Offers } from '../orientation/offers.ts'
import { kilometresOf, unitVector } from '../orientation/sphere.ts'

/** A commune whose nearest service of a theme is the organisation's, and what would be left to it. */
interface CommuneLoss {
  readonly commune: Commune
  /** From its centre, as the crow flies, in kilometres; after, Infinity when no other is known. */
  readonly before: number
  readonly after: number
  /** The nearest service of another organisation; null when none is known. */
  readonly next: Offer | null
}

/** What a theme would lose. */
export interface ThemeLoss {
  readonly thematique: string
  /** In the order of the communes given. */
  readonly communes: readonly CommuneLoss[]
}

/** A service's place, as a point of the unit sphere. */
interface Place {
  readonly offer: Offer
  readonly includes: (commune: Commune) => boolean
  readonly isOwn: boolean
  readonly x: number
  readonly y: number
  readonly z: number
}

/**
 * What would change if an organisation closed: for each theme of its services, in the order of the themes given, the
 * communes whose nearest service is one of its own, by the rules of `coverageOf` for anybody. One pass a theme finds the
 * nearest of its own and the nearest of the others. Themes in which nothing would change are left out.
 */
export function coverageWithout(
  offers: Offers,
  communes: readonly Commune[],
  thematiques: readonly string[],
  acteurId: string,
): readonly ThemeLoss[] {
  return thematiques
    .map((thematique) => {
      const indices = offers.byTheme.get(thematique) ?? []
      const isGiven = indices.some((index) => offers.list[index]?.fiche.acteur.id === acteurId)
      const places = isGiven ? placesOf(offers, thematique, acteurId) : []
      return { thematique, communes: isGiven ? communes.flatMap((commune) => lossOf(commune, places)) : [] }
    })
    .filter((loss) => loss.communes.length > 0)
}

function lossOf(commune: Commune, places: readonly Place[]): readonly CommuneLoss[] {
  const [x, y, z] = unitVector([commune.longitude, commune.latitude])
  // Squares of chords, and places in the list, of the nearest of either side; of equal ones the first counts.
  let [own, others] = [Infinity, Infinity]
  let [ownRank, otherRank] = [-1, -1]
  for (let rank = 0; rank < places.length; rank += 1) {
    const place = places[rank]
    if (place === undefined) continue
    const chord = (place.x - x) ** 2 + (place.y - y) ** 2 + (place.z - z) ** 2
    if (chord >= (place.isOwn ? own : others) || !place.includes(commune)) continue
    if (place.isOwn) {
      own = chord
      ownRank = rank
    } else {
      others = chord
      otherRank = rank
    }
  }
  const isItsOwn = own === others ? ownRank < otherRank : own < others
  if (!isItsOwn) return []
  const after = otherRank === -1 ? Infinity : kilometresOf(others)
  return [{ commune, before: kilometresOf(own), after, next: places[otherRank]?.offer ?? null }]
}

/** The places of a theme's services, in the order of their services' ids. */
function placesOf(offers: Offers, thematique: string, acteurId: string): readonly Place[] {
  return (offers.byTheme.get(thematique) ?? [])
    .flatMap((index) => offers.list[index] ?? [])
    .toSorted((a, b) => (a.service.id < b.service.id ? -1 : 1))
    .flatMap((offer) => {
      const reach = reachOf(offer.service, null)
      if (reach === null) return []
      const isOwn = offer.fiche.acteur.id === acteurId
      return offer.places.flatMap(({ position }) => {
        if (position === null) return []
        const [x, y, z] = unitVector(position)
        return [{ offer, includes: reach.includes, isOwn, x, y, z }]
      })
    })
}

/** What the losses of a theme come to. */
export interface LossSum {
  readonly communes: number
  readonly inhabitants: number
  /** Communes left with no known service, and their inhabitants. */
  readonly without: number
  readonly inhabitantsWithout: number
  /** Kilometres added for the inhabitants who still have a service, on average; 0 when nobody is left. */
  readonly addedKm: number
  /** The most that is added to a commune that still has a service. */
  readonly mostKm: number
}

/** Adds up the losses of a theme. */
export function sumOf({ communes }: ThemeLoss): LossSum {
  const left = communes.filter(({ after }) => after !== Infinity)
  const inhabitants = peopleOf(communes)
  const served = peopleOf(left)
  const added = left.reduce((sum, { commune, before, after }) => sum + commune.population * (after - before), 0)
  return {
    communes: communes.length,
    inhabitants,
    without: communes.length - left.length,
    inhabitantsWithout: inhabitants - served,
    addedKm: served === 0 ? 0 : added / served,
    mostKm: left.reduce((most, { before, after }) => Math.max(most, after - before), 0),
  }
}

function peopleOf(losses: readonly CommuneLoss[]): number {
  return losses.reduce((sum, { commune }) => sum + commune.population, 0)
}
