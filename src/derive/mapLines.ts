import type { FeatureCollection, Position } from 'geojson'

import { WIDENING } from './dispositions/widening.ts'
import { project } from './networkAnchors.ts'

/** Lines of the map on the graph's plane, not widened: x and y one after the other. */
export interface MapLines {
  /** Closed outlines of the départements. */
  readonly outlines: readonly Float32Array[]
  readonly rivers: readonly Float32Array[]
}

/** Flattens the outlines of the départements and the rivers; positions are lon, lat. */
export function mapLinesOf(departements: FeatureCollection, rivers: FeatureCollection): MapLines {
  return { outlines: linesIn(departements), rivers: linesIn(rivers) }
}

function linesIn({ features }: FeatureCollection): readonly Float32Array[] {
  return features.flatMap(({ geometry }): readonly Float32Array[] => {
    switch (geometry.type) {
      case 'LineString':
        return [flat(geometry.coordinates)]
      case 'MultiLineString':
      case 'Polygon':
        return geometry.coordinates.map(flat)
      case 'MultiPolygon':
        return geometry.coordinates.flat().map(flat)
      default:
        return []
    }
  })
}

function flat(line: readonly Position[]): Float32Array {
  const points = new Float32Array(2 * line.length)
  line.forEach(([lon = 0, lat = 0], index) => {
    const { x, y } = project(lon, lat)
    points[2 * index] = x / WIDENING
    points[2 * index + 1] = y
  })
  return points
}
