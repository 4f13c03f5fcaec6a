import type { PlacedLieu } from '../../domain/publish.ts'
import type { Service } from '../../domain/tables/services.ts'
import type { Atlas, Fiche } from '../atlas.ts'
import { groupBy } from '../groupBy.ts'
import { unitVector } from './sphere.ts'

/** A service with the places that give it. */
export interface Offer {
  readonly service: Service
  readonly fiche: Fiche
  readonly places: readonly PlacedLieu[]
  /** Whether the row names its places; else they are all those of the organisation, to be checked. */
  readonly placesAreStated: boolean
}

/** Every service, laid out for distances: the vectors of offer `i` stand from `first[i]` up to `first[i + 1]`. */
export interface Offers {
  readonly list: readonly Offer[]
  /** Places in `list` of the services of each theme. */
  readonly byTheme: ReadonlyMap<string, readonly number[]>
  readonly first: Int32Array
  /** Three coordinates a place; NaN for a place without a position. */
  readonly vectors: Float64Array
}

/** Lays out the services of an atlas once; answering then costs a pass over the services of the themes asked for. */
export function offersOf({ fiches }: Pick<Atlas, 'fiches'>): Offers {
  const list = fiches.flatMap((fiche) => fiche.services.map((service) => offerOf(service, fiche)))
  const themes = list.flatMap(({ service }, index) => service.thematiques.map((theme) => ({ theme, index })))
  const byTheme = new Map(
    [...groupBy(themes, ({ theme }) => theme)].map(([theme, group]) => [theme, group.map(({ index }) => index)]),
  )
  const first = new Int32Array(list.length + 1)
  list.forEach(({ places }, index) => {
    first[index + 1] = (first[index] ?? 0) + places.length
  })
  const vectors = new Float64Array(3 * (first[list.length] ?? 0))
  list
    .flatMap(({ places }) => places)
    .forEach(({ position }, index) => {
      vectors.set(position === null ? [NaN, NaN, NaN] : unitVector(position), 3 * index)
    })
  return { list, byTheme, first, vectors }
}

function offerOf(service: Service, fiche: Fiche): Offer {
  const stated = fiche.lieux.filter(({ id }) => service.lieux.includes(id))
  return stated.length > 0
    ? { service, fiche, places: stated, placesAreStated: true }
    : { service, fiche, places: fiche.lieux, placesAreStated: false }
}
