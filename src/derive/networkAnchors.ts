import type { PlacedLieu, Publication } from '../domain/publish.ts'
import { WIDENING } from './dispositions/widening.ts'
import { groupBy } from './groupBy.ts'

/** A point of the graph's plane: x to the east, y to the south. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What the geography of the graph is made from. */
export type Placeable = Pick<Publication, 'acteurs' | 'lieux' | 'partenariats'>

/** Units of the plane per degree of latitude: the région is then about 900 units high, seventy nodes side by side. */
const SCALE = 330
/** A degree of longitude in degrees of latitude, in the middle of the région (47.3° N). */
const EAST = Math.cos((47.3 * Math.PI) / 180)
/** The middle of the région, where the plane has its origin. */
const ORIGIN = { lon: 1.6, lat: 47.5 } as const

/** Flattens a position on Earth onto the graph's plane. */
export function project(lon: number, lat: number): Point {
  return { x: (lon - ORIGIN.lon) * EAST * WIDENING * SCALE, y: (ORIGIN.lat - lat) * SCALE }
}

/** Where each organisation belongs on the plane, and the middle of each département. */
export interface Anchors {
  /** By id; every organisation has one. */
  readonly of: ReadonlyMap<string, Point>
  /** Middle of the places of a département, by its code. */
  readonly departements: ReadonlyMap<string, Point>
  /** Home of each organisation that has a place, by id. */
  readonly departementOf: ReadonlyMap<string, string>
}

/**
 * Anchors every organisation: in the middle of its places; else of its département; else of the organisations that it
 * has known ties with; else of the région.
 */
export function anchorsOf({ acteurs, lieux, partenariats }: Placeable): Anchors {
  const points = lieux.flatMap(({ acteur_id, departement, position }) =>
    position === null ? [] : [{ acteur_id, departement, point: project(position[0], position[1]) }],
  )
  const ofPlaces = meanBy(points, ({ acteur_id }) => acteur_id)
  const departements = meanBy(points, ({ departement }) => departement)
  const departementOf = new Map(
    [...groupBy(lieux, ({ acteur_id }) => acteur_id)].map(([id, places]) => [id, homeOf(places) ?? '']),
  )
  const home = (id: string): Point | undefined => ofPlaces.get(id) ?? departements.get(departementOf.get(id) ?? '')
  const partners = groupBy(
    partenariats.flatMap(({ de, vers }) => [
      { id: de, partner: vers },
      { id: vers, partner: de },
    ]),
    ({ id }) => id,
  )
  const region = mean([...departements.values()]) ?? { x: 0, y: 0 }
  const of = new Map(
    acteurs.map(({ id }) => {
      const around = (partners.get(id) ?? []).flatMap(({ partner }) => home(partner) ?? [])
      return [id, home(id) ?? mean(around) ?? region]
    }),
  )
  return { of, departements, departementOf }
}

/**
 * The département to which an organisation with these places belongs: that of the first by id, so that it does not
 * depend on the order of the rows. Undefined without a place.
 */
export function homeOf(lieux: readonly Pick<PlacedLieu, 'id' | 'departement'>[]): string | undefined {
  if (lieux.length === 0) return undefined
  return lieux.reduce((first, lieu) => (lieu.id < first.id ? lieu : first)).departement
}

/** The middle of some points; undefined when there is none. */
function mean(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }))
  return { x: sum.x / points.length, y: sum.y / points.length }
}

function meanBy<Item extends { readonly point: Point }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Point> {
  const means = new Map<string, Point>()
  for (const [key, group] of groupBy(items, keyOf)) {
    const middle = mean(group.map(({ point }) => point))
    if (middle !== undefined) means.set(key, middle)
  }
  return means
}
