import type { FeatureCollection } from 'geojson'

import { groupBy } from '../derive/groupBy.ts'
import type { OrientationOnMap } from '../derive/orientation/onMap.ts'
import { pointFeature } from './features.ts'
import { EMPTY } from './layers/sources.ts'

/** Where the person lives, the path from there as a line, and the number of each step. */
export function orientationFeatures(orientation: OrientationOnMap | null): FeatureCollection {
  if (orientation === null) return EMPTY
  const { origin, nom, path } = orientation
  // Steps in one place share one disc.
  const bySpot = groupBy(path, ({ position }) => position.join(' '))
  const coordinates = [origin, ...path.map(({ position }) => position)].map(([lon, lat]) => [lon, lat])
  return {
    type: 'FeatureCollection',
    features: [
      ...(path.length === 0
        ? []
        : [{ type: 'Feature' as const, properties: {}, geometry: { type: 'LineString' as const, coordinates } }]),
      ...[...bySpot].map(([, steps]) => {
        const text = steps.map(({ number }) => number).join(',')
        return pointFeature(steps[0]?.position ?? origin, { role: 'step', text })
      }),
      pointFeature(origin, { role: 'origin', text: nom }),
    ],
  }
}
