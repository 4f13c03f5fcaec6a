import type { Commune } from '../../domain/tables/communes.ts'
import type { Offer, Offers } from '../orientation/offers.ts'
import { kilometresOf, unitVector } from '../orientation/sphere.ts'
import { type Reach, reachOf } from './reach.ts'

/** How far each commune is from what it needs; one place per commune, in the order given. */
export interface Coverage {
  readonly communes: readonly Commune[]
  /** From the commune's centre to the nearest place that may serve it, as the crow flies, in kilometres; Infinity when none. */
  readonly km: Float64Array
  /** That service; null when none. */
  readonly nearest: readonly (Offer | null)[]
  /** 1 where the source says that this service is open to the commune and to the public asked about; 0 where it does not. */
  readonly certain: Uint8Array
}

/**
 * The nearest service of some themes for every commune. A service that refuses the commune (zone) or the public does not
 * count; one of which the source says neither counts, as uncertain; one without a known place cannot be measured, and
 * does not. Every pair is looked at: at this size nothing is faster than a pass over flat arrays.
 *
 * @param publics code of the vocabulary `publics`; null for anybody.
 */
export function coverageOf(
  offers: Offers,
  communes: readonly Commune[],
  thematiques: readonly string[],
  publics: string | null,
): Coverage {
  const places = placesOf(offers, thematiques, publics)
  const km = new Float64Array(communes.length).fill(Infinity)
  const certain = new Uint8Array(communes.length)
  const nearest = communes.map((commune, index) => {
    const found = nearestTo(commune, places)
    if (found === null) return null
    km[index] = found.km
    const { reach, code } = found.place
    certain[index] = reach.isCertain(commune, code === commune.code_insee) ? 1 : 0
    return found.place.offer
  })
  return { communes, km, nearest, certain }
}

/** A place that gives a service of the themes, as a point of the unit sphere. */
interface Place {
  readonly offer: Offer
  readonly reach: Reach
  /** Its commune, where the row says that the service is given at this place; null when that is not sure. */
  readonly code: string | null
  readonly vector: readonly [number, number, number]
}

/** The places of the services that do not refuse the public, in the order of their services' ids. */
function placesOf(offers: Offers, thematiques: readonly string[], publics: string | null): readonly Place[] {
  const indices = new Set(thematiques.flatMap((theme) => offers.byTheme.get(theme) ?? []))
  const asked = [...indices].flatMap((index) => offers.list[index] ?? [])
  return asked
    .toSorted((a, b) => (a.service.id < b.service.id ? -1 : 1))
    .flatMap((offer) => {
      const reach = reachOf(offer.service, publics)
      if (reach === null) return []
      const isSure = offer.placesAreStated || offer.places.length === 1
      return offer.places.flatMap(({ position, code_insee }) =>
        position === null ? [] : [{ offer, reach, code: isSure ? code_insee : null, vector: unitVector(position) }],
      )
    })
}

function nearestTo({ longitude, latitude, ...commune }: Commune, places: readonly Place[]) {
  const [x, y, z] = unitVector([longitude, latitude])
  let nearest: Place | null = null
  let least = Infinity
  for (const place of places) {
    const [px, py, pz] = place.vector
    const chord = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2
    if (chord < least && place.reach.includes(commune)) {
      least = chord
      nearest = place
    }
  }
  return nearest === null ? null : { place: nearest, km: kilometresOf(least) }
}
