import type { FitBoundsOptions, LngLatBoundsLike, Map as MapLibreMap, PaddingOptions } from 'maplibre-gl'

import type { Bounds } from '../derive/outlines.ts'
import type { LonLat } from '../domain/dataset.ts'
import { type Camera, roundCamera } from '../state/camera.ts'
import { FAN_ZOOM } from './layers/sources.ts'

/** Extent of the six départements, known before their outlines have arrived. */
export const REGION: Bounds = [0.05, 46.34, 3.13, 48.95]

/** How far one can wander: the région's surroundings, as there is nothing to see beyond. */
export const SURROUNDINGS: LngLatBoundsLike = [
  [-9, 41],
  [13, 53],
]

/** Marks a camera move that the visitor did not ask for: it is not told to the address bar. */
export const SILENT = { silent: true }

const CLOSEST = FAN_ZOOM + 1

/** Where the map looks now. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter()
  return roundCamera({ lon: lng, lat, zoom: map.getZoom() })
}

/** Whether two cameras are the same once rounded. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom)
}

/** Room to leave around what is shown, the open legend's included where the map is wide enough to lie beside it. */
export function paddingIn({ clientWidth, clientHeight }: HTMLElement, covered: number): PaddingOptions {
  const side = Math.min(32, clientWidth * 0.04)
  const left = covered * 2.5 < clientWidth ? covered + side : side
  return { left, right: side, top: Math.min(32, clientHeight * 0.04), bottom: Math.min(32, clientHeight * 0.04) }
}

/** Moves to some bounds; at once for those who want little motion (MapLibre sees to it). */
export function showBounds(
  map: MapLibreMap,
  [west, south, east, north]: Bounds,
  padding: PaddingOptions,
  options: FitBoundsOptions = {},
  data?: object,
): void {
  map.fitBounds([west, south, east, north], { padding, duration: 900, maxZoom: CLOSEST, ...options }, data)
}

/** Moves so that some positions are seen, unless one of them already is. */
export function reveal(map: MapLibreMap, positions: readonly LonLat[], padding: PaddingOptions): void {
  const seen = map.getBounds()
  if (positions.length === 0 || positions.some(([lon, lat]) => seen.contains([lon, lat]))) return
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  showBounds(map, [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], padding)
}
