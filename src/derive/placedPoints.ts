import type { LonLat } from '../domain/dataset.ts'
import type { Fiche } from './atlas.ts'
import { type Pixels, seatOf } from './fanOut.ts'

/** A place of an organisation as the map draws it. */
export interface PlacedPoint {
  readonly acteur: string
  /** The organisation's name, then the place's when it has one of its own. */
  readonly nom: string
  readonly famille: string
  /** Whether it stands at its address; else it stands at its commune's centre. */
  readonly exact: boolean
  readonly position: LonLat
  /** Shift that keeps it apart from the other places of the same point, once nothing is clustered any more. */
  readonly seat: Pixels
}

/** The points of some organisations, and how many stand on each spot. */
export interface PlacedPoints {
  readonly points: readonly PlacedPoint[]
  readonly taken: ReadonlyMap<string, number>
}

/** One point per published place that has a position, in the order given; `taken` holds the seats that are not free. */
export function placedPointsOf(
  fiches: readonly Fiche[],
  taken: ReadonlyMap<string, number> = new Map<string, number>(),
): PlacedPoints {
  const seats = new Map(taken)
  const points: PlacedPoint[] = []
  for (const { acteur, lieux } of fiches) {
    for (const { nom, position, precision } of lieux) {
      if (position === null) continue
      const spot = spotOf(position)
      const rank = seats.get(spot) ?? 0
      seats.set(spot, rank + 1)
      points.push({
        acteur: acteur.id,
        nom: nom === null ? acteur.nom : `${acteur.nom} — ${nom}`,
        famille: acteur.type,
        exact: precision === 'adresse',
        position,
        seat: seatOf(rank),
      })
    }
  }
  return { points, taken: seats }
}

/** How many organisations have no point: their place is unknown, or known to its département only. */
export function unplacedCount(fiches: readonly Fiche[]): number {
  return fiches.filter(({ lieux }) => lieux.every(({ position }) => position === null)).length
}

/** Two places within about a metre stand on the same spot. */
function spotOf([lon, lat]: LonLat): string {
  return `${lon.toFixed(5)} ${lat.toFixed(5)}`
}
