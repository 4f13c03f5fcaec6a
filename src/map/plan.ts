import type { FeatureCollection } from 'geojson'

import type { Plan } from '../derive/sessions/plan.ts'
import { pointFeature } from './features.ts'
import { EMPTY } from './layers/sources.ts'

/** The sessions of a plan as numbered points, and a line from each guest's place to its session. */
export function planFeatures(plan: Plan | null): FeatureCollection {
  if (plan === null) return EMPTY
  return {
    type: 'FeatureCollection',
    features: plan.sessions.flatMap(({ candidate, guests }, index) => [
      ...guests.map(({ participant }) => pointFeature(participant.position, { role: 'guest' })),
      ...guests.map(({ participant }) => ({
        type: 'Feature' as const,
        properties: {},
        geometry: {
          type: 'LineString' as const,
          coordinates: [participant.position, candidate.position].map(([lon, lat]) => [lon, lat]),
        },
      })),
      pointFeature(candidate.position, { role: 'host', number: String(index + 1) }),
    ]),
  }
}
