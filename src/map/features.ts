import type { Feature, FeatureCollection, GeoJsonProperties, LineString, Point } from 'geojson'

import type { Arc } from '../derive/arcs.ts'
import type { Choropleth } from '../derive/choropleth.ts'
import type { SelectedOnMap } from '../derive/mapTies.ts'
import type { CoveragePoint } from '../derive/coverage/onMap.ts'
import { groupBy } from '../derive/groupBy.ts'
import type { Outline } from '../derive/outlines.ts'
import type { PlacedPoint } from '../derive/placedPoints.ts'
import { imageOf } from './images.ts'
import { TEXT_SIZE } from './layers/actors.ts'

/** One feature per place. */
export function placeFeatures(points: readonly PlacedPoint[]): FeatureCollection<Point> {
  return { type: 'FeatureCollection', features: points.map((point) => placeFeature(point, {})) }
}

/**
 * The selected organisation's places (`main`) and those of its partners. Several on one spot hide one another until they
 * take their seats: none of them is named before (`alone`).
 */
export function selectedFeatures({ places, partners }: SelectedOnMap): FeatureCollection<Point> {
  const onSpot = groupBy([...places, ...partners], ({ position }) => position.join(' '))
  const alone = ({ position }: PlacedPoint): boolean => onSpot.get(position.join(' '))?.length === 1
  const features = [
    ...partners.map((point) => placeFeature(point, { main: false, alone: alone(point) })),
    ...places.map((point) => placeFeature(point, { main: true, alone: true })),
  ]
  return { type: 'FeatureCollection', features }
}

/** The curves of the ties. */
export function arcFeatures(arcs: readonly Arc[]): FeatureCollection<LineString> {
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
export function arrowFeatures(arcs: readonly Arc[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: arcs.flatMap(({ arrows }) => arrows.map(({ position, bearing }) => pointFeature(position, { bearing }))),
  }
}

/** One disc per commune; without a coverage, none. */
export function coverageFeatures(points: readonly CoveragePoint[] | null): FeatureCollection<Point> {
  const features = (points ?? []).map(({ position, nom, population, rank, isDifference, isMarked }) =>
    pointFeature(position, { nom, population, rank, isDifference, isMarked }),
  )
  return { type: 'FeatureCollection', features }
}

/** A point with what its layer reads. */
export function pointFeature([lon, lat]: readonly [number, number], properties: GeoJsonProperties): Feature<Point> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } }
}

/** `seat` is in pixels, for the symbol; `below` is where its name goes, in letters' heights. */
/** The name of each département at its middle, with its number and what the choropleth says of it. */
export function nameFeatures(
  outlines: readonly Outline[],
  { shades, perInhabitants }: Choropleth,
  textOf: (value: number, perInhabitants: boolean) => string,
): FeatureCollection<Point> {
  const centres = new Map(outlines.map(({ code, centre }) => [code, centre]))
  const features = shades.flatMap(({ departement: { nom, code }, value }) => {
    const centre = centres.get(code)
    return centre === undefined ? [] : [pointFeature(centre, { nom, code, value: textOf(value, perInhabitants) })]
  })
  return { type: 'FeatureCollection', features }
}

function placeFeature({ acteur, nom, famille, exact, position, seat }: PlacedPoint, more: object) {
  const below = [seat[0] / TEXT_SIZE, seat[1] / TEXT_SIZE + 1.1]
  return pointFeature(position, { acteur, nom, exact, icon: imageOf(famille, exact), seat, below, ...more })
}
