import type { LonLat } from '../../domain/dataset.ts'
import type { Bounds } from '../outlines.ts'
import type { Selection } from '../selection.ts'
import { selectionAt } from '../selectionAt.ts'
import type { From } from './need.ts'
import type { Parcours } from './parcours.ts'
import type { Ranked } from './rank.ts'

/** What an answer adds to the map: where the person lives, and the path from there, step by step. */
export interface OrientationOnMap {
  readonly origin: LonLat
  readonly nom: string
  /** The steps' places; a step without a position is passed over, and keeps its number. */
  readonly path: readonly { readonly number: number; readonly position: LonLat }[]
  /** All that should be seen at once. */
  readonly frame: Bounds
}

/** The map's part of an answer. */
export function orientationOnMap(from: From, shown: readonly Ranked[], parcours: Parcours): OrientationOnMap {
  const path = (parcours.length > 1 ? parcours : []).flatMap(({ ranked }, index) => {
    const position = ranked.lieu?.position ?? null
    return position === null ? [] : [{ number: index + 1, position }]
  })
  const positions = shown.flatMap(({ lieu }) => (lieu === null || lieu.position === null ? [] : [lieu.position]))
  return {
    origin: from.position,
    nom: from.nom,
    path,
    frame: around([from.position, ...positions, ...path.map(({ position }) => position)]),
  }
}

/** The organisations of some results as the map takes them, each with only the places that answer. */
export function selectionOf(results: readonly Ranked[]): Selection {
  return selectionAt(results.map(({ offer, lieu }) => ({ fiche: offer.fiche, places: lieu === null ? [] : [lieu] })))
}

/** Room around a single town, in degrees: about five kilometres. */
const MARGIN = 0.05

function around(positions: readonly LonLat[]): Bounds {
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  return [
    Math.min(...lons) - MARGIN,
    Math.min(...lats) - MARGIN,
    Math.max(...lons) + MARGIN,
    Math.max(...lats) + MARGIN,
  ]
}
