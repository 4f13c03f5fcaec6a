import bboxOf from '@turf/bbox'
import type { FeatureCollection, Position } from 'geojson'

import type { LonLat } from '../domain/dataset.ts'

/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** The outline of a département, with where to write its name and what to show of the map to see it whole. */
export interface Outline {
  readonly code: string
  readonly centre: LonLat
  readonly bounds: Bounds
}

/** What the outlines' file says of each département; features without a code or an area are passed over. */
export function outlinesOf(collection: FeatureCollection): readonly Outline[] {
  return collection.features.flatMap((feature) => {
    const { geometry, properties } = feature
    const code: unknown = properties?.['code']
    if (typeof code !== 'string' || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return []
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const [west, south, east, north] = bboxOf(feature)
    const largest = polygons.map(([ring]) => centroid(ring ?? [])).toSorted((a, b) => b.area - a.area)[0]
    return largest === undefined || largest.area === 0
      ? []
      : [{ code, centre: largest.centre, bounds: [west, south, east, north] }]
  })
}

/** Centre of gravity of a ring, by the shoelace formula: on an area this small, degrees may stand for a plane. */
function centroid(ring: readonly Position[]): { readonly area: number; readonly centre: LonLat } {
  let area = 0
  let x = 0
  let y = 0
  ring.forEach(([ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? []
    const cross = ax * by - bx * ay
    area += cross / 2
    x += ((ax + bx) * cross) / 6
    y += ((ay + by) * cross) / 6
  })
  return { area: Math.abs(area), centre: area === 0 ? [0, 0] : [x / area, y / area] }
}
