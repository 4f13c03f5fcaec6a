import type { FeatureCollection } from 'geojson'

import type { SessionOnMap } from '../derive/sessions/announced.ts'
import type { Plan } from '../derive/sessions/plan.ts'
import { pointFeature } from './features.ts'
import type { Scene } from './scene.ts'

/** The sessions of a plan, else those that are announced: no page has both. */
export function sessionFeatures({ plan, sessions }: Pick<Scene, 'plan' | 'sessions'>): FeatureCollection {
  return plan === null ? announcedFeatures(sessions) : planFeatures(plan)
}

/** The sessions of a plan as numbered points, and a line from each guest's place to its session. */
function planFeatures(plan: Plan): FeatureCollection {
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

/** The places where sessions are to be held. */
function announcedFeatures(sessions: readonly SessionOnMap[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: sessions.map(({ acteur, nom, position }) => pointFeature(position, { role: 'announced', acteur, nom })),
  }
}
