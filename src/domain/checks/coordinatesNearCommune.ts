import { distance } from '@turf/distance'

import type { LonLat } from '../dataset.ts'
import type { Commune } from '../tables/communes.ts'
import { lieux } from '../tables/lieux.ts'
import { type Check, checkRows } from './check.ts'
import { nameCommune } from './communeIndex.ts'
import { unplaced } from './precisionIsTrue.ts'

/**
 * Kilometres from the centre of a commune's area beyond which a point cannot be in it. Of the 105 places whose
 * coordinates come from a public file the farthest is at 5.7 km (Langeais). The largest communes of the région, of about
 * 170 km², are some 15 km across, and no two neighbours' centres are more than 8.4 km apart (Salbris).
 */
const FARTHEST_KM = 12

/** Metropolitan France, for places whose commune has no known centre. */
const FRANCE = { west: -5.5, south: 41, east: 10, north: 51.5 }

/** Coordinates are those of the place's commune, longitude in its own column; others are emptied. */
export const coordinatesNearCommune: Check = (dataset) => {
  const communes = new Map(dataset.communes.map((commune) => [commune.code_insee, commune]))
  const { rows, problems } = checkRows(lieux, dataset.lieux, (lieu, tell) => {
    if (lieu.longitude === null || lieu.latitude === null) return lieu
    const point: LonLat = [lieu.longitude, lieu.latitude]
    const fault = faultOfPoint(point, communes.get(lieu.code_insee ?? ''))
    if (fault === null) return lieu
    tell('longitude', 'error', fault)
    return unplaced(lieu)
  })
  return { dataset: { ...dataset, lieux: rows }, problems }
}

function faultOfPoint([longitude, latitude]: LonLat, commune: Commune | undefined): string | null {
  const far = kilometres([longitude, latitude], commune)
  if (far <= FARTHEST_KM) return null
  // Latitudes end at 90°: a longitude beyond that cannot have been one.
  if (Math.abs(longitude) <= 90 && kilometres([latitude, longitude], commune) <= FARTHEST_KM) {
    return `longitude et latitude sont inversées : écrivez ${latitude} dans longitude et ${longitude} dans latitude`
  }
  if (commune === undefined) return null
  const where = `à ${Math.round(far)} km du centre de ${nameCommune(commune)}`
  return `« ${longitude} ; ${latitude} » est ${where}, hors de ses alentours : corrigez les coordonnées ou la commune`
}

/** How far a point is from a commune's centre; with no commune, whether it is in France will do. */
function kilometres(point: LonLat, commune: Commune | undefined): number {
  if (commune !== undefined) return distance([...point], [commune.longitude, commune.latitude])
  const [longitude, latitude] = point
  const isInFrance =
    longitude > FRANCE.west && longitude < FRANCE.east && latitude > FRANCE.south && latitude < FRANCE.north
  return isInFrance ? 0 : Number.POSITIVE_INFINITY
}
