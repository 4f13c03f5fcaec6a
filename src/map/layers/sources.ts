import type { FeatureCollection } from 'geojson'
import type { SourceSpecification } from 'maplibre-gl'

/** Zoom from which nothing is clustered and stacked places take their seats. */
export const FAN_ZOOM = 12

/** Nothing yet. */
export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Names of the sources. */
export const SOURCE = {
  departements: 'departements',
  names: 'departement-names',
  rivers: 'rivers',
  communes: 'communes',
  stations: 'stations',
  places: 'places',
  selected: 'selected',
  arcs: 'arcs',
  arrows: 'arrows',
  orientation: 'orientation',
  coverage: 'coverage',
  sessions: 'sessions',
} as const

/** All the sources, empty: data are only ever sent by `setData`. */
export function sources(): Record<string, SourceSpecification> {
  const empty: SourceSpecification = { type: 'geojson', data: EMPTY }
  return {
    [SOURCE.departements]: { type: 'geojson', data: EMPTY, promoteId: 'code' },
    [SOURCE.names]: empty,
    [SOURCE.rivers]: empty,
    [SOURCE.communes]: empty,
    [SOURCE.stations]: empty,
    [SOURCE.places]: { type: 'geojson', data: EMPTY, cluster: true, clusterRadius: 50, clusterMaxZoom: FAN_ZOOM - 1 },
    [SOURCE.selected]: empty,
    [SOURCE.arcs]: empty,
    [SOURCE.arrows]: empty,
    [SOURCE.orientation]: empty,
    [SOURCE.coverage]: empty,
    [SOURCE.sessions]: empty,
  }
}
