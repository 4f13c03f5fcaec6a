import type { PlacedLieu } from '../../domain/publish.ts'
import type { WeeklyHours } from '../../domain/siteData.ts'
import type { Service } from '../../domain/tables/services.ts'
import type { Atlas, Fiche } from '../atlas.ts'
import { groupBy } from '../groupBy.ts'
import { ruleKey } from './criteria.ts'
import { openDays } from './days.ts'
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
  /** The commune of each place by its number in `communeNumbers`; 0 when it is unknown, or not sure to give the service. */
  readonly communes: Int32Array
  readonly communeNumbers: ReadonlyMap<string, number>
  /** The days on which each place is open, a bit each from Monday; 0 when nobody knows. */
  readonly openDays: Uint8Array
  /** Services whose rows state the same rules are judged once: `rules[ruleOf[i]]` stands for offer `i`. */
  readonly rules: readonly Service[]
  readonly ruleOf: Int32Array
  /** Where each offer stands in the order of names, then of ids: between equals, a number is compared, not two texts. */
  readonly textOrder: Int32Array
}

/** Opening hours by place, as the site's file has them. */
type Hours = Readonly<Record<string, WeeklyHours>>

/** Lays out the services of an atlas once; answering then costs a pass over the services of the themes asked for. */
export function offersOf({ fiches }: Pick<Atlas, 'fiches'>, hours: Hours = {}): Offers {
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
  const places = list.flatMap((offer) => offer.places)
  places.forEach(({ position }, index) => {
    vectors.set(position === null ? [NaN, NaN, NaN] : unitVector(position), 3 * index)
  })
  return {
    list,
    byTheme,
    first,
    vectors,
    ...communesOf(list),
    openDays: Uint8Array.from(places, ({ id }) => openDays(hours[id])),
    ...rulesOf(list),
    textOrder: textOrderOf(list),
  }
}

function communesOf(list: readonly Offer[]): Pick<Offers, 'communes' | 'communeNumbers'> {
  const communeNumbers = new Map<string, number>()
  const communes = list.flatMap(sureCommunes).map((code) => {
    if (code === null) return 0
    const number = communeNumbers.get(code) ?? communeNumbers.size + 1
    communeNumbers.set(code, number)
    return number
  })
  return { communes: Int32Array.from(communes), communeNumbers }
}

function rulesOf(list: readonly Offer[]): Pick<Offers, 'rules' | 'ruleOf'> {
  const rules: Service[] = []
  const known = new Map<string, number>()
  const ruleOf = Int32Array.from(list, ({ service }) => {
    const key = ruleKey(service)
    const rule = known.get(key) ?? rules.push(service) - 1
    known.set(key, rule)
    return rule
  })
  return { rules, ruleOf }
}

function textOrderOf(list: readonly Offer[]): Int32Array {
  const order = new Int32Array(list.length)
  list
    .map(({ fiche, service }, index) => ({ nom: fiche.acteur.nom, id: service.id, index }))
    .toSorted((a, b) => byText(a.nom, b.nom) || byText(a.id, b.id))
    .forEach(({ index }, rank) => {
      order[index] = rank
    })
  return order
}

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The communes where a service is surely given: the row says where, or its organisation has one place only. */
function sureCommunes({ places, placesAreStated }: Offer): readonly (string | null)[] {
  const isSure = placesAreStated || places.length === 1
  return places.map(({ code_insee }) => (isSure ? code_insee : null))
}

function offerOf(service: Service, fiche: Fiche): Offer {
  const stated = fiche.lieux.filter(({ id }) => service.lieux.includes(id))
  return stated.length > 0
    ? { service, fiche, places: stated, placesAreStated: true }
    : { service, fiche, places: fiche.lieux, placesAreStated: false }
}
