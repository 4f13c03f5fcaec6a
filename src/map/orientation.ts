import type { FeatureCollection } from 'geojson'

import type { OrientationOnMap } from '../derive/orientation/onMap.ts'
import { pointFeature } from './features.ts'
import { EMPTY } from './layers/sources.ts'

/** Where the person lives, the path from there as a line, and the number of each step. */
export function orientationFeatures(orientation: OrientationOnMap | null): FeatureCollection {
  if (orientation === null) return EMPTY
  const { origin, nom, path } = orientation
  const coordinates = [origin, ...path.map(({ position }) => position)].map(([lon, lat]) => [lon, lat])
  return {
    type: 'FeatureCollection',
    features: [
      ...(path.length === 0
        ? []
        : [{ type: 'Feature' as const, properties: {}, geometry: { type: 'LineString' as const, coordinates } }]),
      ...path.map(({ number, position }) => pointFeature(position, { role: 'step', text: String(number) })),
      pointFeature(origin, { role: 'origin', text: nom }),
    ],
  }
}
