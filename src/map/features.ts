import type { Feature, FeatureCollection, GeoJsonProperties, LineString, Point } from 'geojson'

import type { Arc } from '../derive/arcs.ts'
import type { SelectedOnMap } from '../derive/mapTies.ts'
import type { PlacedPoint } from '../derive/placedPoints.ts'
import { imageOf } from './images.ts'
import { TEXT_SIZE } from './layers/actors.ts'

type Points = FeatureCollection<Point>
type Lines = FeatureCollection<LineString>

/** One feature per place. */
export function placeFeatures(points: readonly PlacedPoint[]): Points {
  return { type: 'FeatureCollection', features: points.map((point) => placeFeature(point, {})) }
}

/** The selected organisation's places (`main`) and those of its partners. */
export function selectedFeatures({ places, partners }: SelectedOnMap): Points {
  const features = [
    ...partners.map((point) => placeFeature(point, { main: false })),
    ...places.map((point) => placeFeature(point, { main: true })),
  ]
  return { type: 'FeatureCollection', features }
}

/** The curves of the ties. */
export function arcFeatures(arcs: readonly Arc[]): Lines {
  return {
    type: 'FeatureCollection',
    features: arcs.map(({ partner, ended, line }) => ({
      type: 'Feature',
      properties: { partner, ended },
      geometry: { type: 'LineString', coordinates: line.map(([lon, lat]) => [lon, lat]) },
    })),
  }
}

/** The arrowheads of the ties that have a direction. */
export function arrowFeatures(arcs: readonly Arc[]): Points {
  return {
    type: 'FeatureCollection',
    features: arcs.flatMap(({ arrows }) => arrows.map(({ position, bearing }) => pointFeature(position, { bearing }))),
  }
}

/** A point with what its layer reads. */
export function pointFeature([lon, lat]: readonly [number, number], properties: GeoJsonProperties): Feature<Point> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } }
}

/** `seat` is in pixels, for the symbol; `below` is where its name goes, in letters' heights. */
function placeFeature({ acteur, nom, famille, exact, position, seat }: PlacedPoint, more: object) {
  const below = [seat[0] / TEXT_SIZE, seat[1] / TEXT_SIZE + 1.1]
  return pointFeature(position, { acteur, nom, icon: imageOf(famille, exact), seat, below, ...more })
}
