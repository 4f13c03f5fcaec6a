import type { Partenariat } from '../domain/tables/partenariats.ts'
import type { Atlas, Fiche } from './atlas.ts'
import { toUnit } from './mercator.ts'
import { type PlacedPoint, type PlacedPoints, placedPointsOf } from './placedPoints.ts'

/** The ties between the selected organisation and one partner, as one line between their nearest places. */
export interface MapTie {
  readonly from: PlacedPoint
  readonly to: PlacedPoint
  /** Whether a tie leads to the partner, and whether one comes from it; neither when all hold both ways. */
  readonly outward: boolean
  readonly inward: boolean
  /** Whether every one of these ties has come to its end. */
  readonly ended: boolean
}

/** What the map shows of the selected organisation. */
export interface SelectedOnMap {
  readonly places: readonly PlacedPoint[]
  readonly partners: readonly PlacedPoint[]
  readonly ties: readonly MapTie[]
}

/**
 * The selected organisation's places and ties. Organisations that the filters left out are placed on the seats that the
 * others leave free: the card speaks of them, so the map shows them too.
 */
export function selectedOnMap(atlas: Atlas, selected: Fiche, placed: PlacedPoints): SelectedOnMap {
  const id = selected.acteur.id
  const partnerIds = new Set(selected.liens.map((lien) => partnerOf(lien, id)))
  partnerIds.delete(id)
  const wanted = (acteur: string) => acteur === id || partnerIds.has(acteur)
  const shown = placed.points.filter(({ acteur }) => wanted(acteur))
  const here = new Set(shown.map(({ acteur }) => acteur))
  const absent = [selected, ...[...partnerIds].map((partner) => atlas.ficheOf.get(partner))].filter(
    (fiche) => fiche !== undefined && !here.has(fiche.acteur.id),
  ) as readonly Fiche[]
  const all = [...shown, ...placedPointsOf(absent, placed.taken).points]
  const places = all.filter(({ acteur }) => acteur === id)
  const partners = all.filter(({ acteur }) => acteur !== id)
  const ties = [...partnerIds].flatMap((partner) => {
    const liens = selected.liens.filter((lien) => partnerOf(lien, id) === partner)
    const ends = partners.filter(({ acteur }) => acteur === partner)
    return tieBetween(liens, id, nearestPair(places, ends))
  })
  return { places, partners, ties }
}

function partnerOf({ de, vers }: Partenariat, id: string): string {
  return de === id ? vers : de
}

function tieBetween(liens: readonly Partenariat[], id: string, ends: Pair | null): readonly MapTie[] {
  if (ends === null) return []
  const oriented = liens.filter(({ sens }) => sens === 'oriente')
  return [
    {
      ...ends,
      outward: oriented.some(({ de }) => de === id),
      inward: oriented.some(({ vers }) => vers === id),
      ended: liens.every(({ fin }) => fin !== null),
    },
  ]
}

interface Pair {
  readonly from: PlacedPoint
  readonly to: PlacedPoint
}

function nearestPair(places: readonly PlacedPoint[], others: readonly PlacedPoint[]): Pair | null {
  let nearest: Pair | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const from of places) {
    for (const to of others) {
      const [ax, ay] = toUnit(from.position)
      const [bx, by] = toUnit(to.position)
      const distance = Math.hypot(ax - bx, ay - by)
      if (distance < shortest) {
        shortest = distance
        nearest = { from, to }
      }
    }
  }
  return nearest
}
