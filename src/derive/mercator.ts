import type { LonLat } from '../domain/dataset.ts'
import type { Pixels } from './fanOut.ts'

/** Side of the whole world at zoom 0, in pixels, as MapLibre draws it. */
const WORLD = 512
const METRES_AT_EQUATOR = 40_075_016.686

/** A position in the unit square of the Mercator map, y downwards. */
export function toUnit([lon, lat]: LonLat): Pixels {
  const sine = Math.sin((lat * Math.PI) / 180)
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

/** The position of a point of the unit square. */
export function fromUnit([x, y]: Pixels): LonLat {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90]
}

/** The position that is drawn some pixels away from another at a zoom. */
export function shifted(position: LonLat, [dx, dy]: Pixels, zoom: number): LonLat {
  if (dx === 0 && dy === 0) return position
  const [x, y] = toUnit(position)
  const side = WORLD * 2 ** zoom
  return fromUnit([x + dx / side, y + dy / side])
}

/** How many metres a pixel covers at a latitude and a zoom. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (METRES_AT_EQUATOR * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom)
}
