import { createParser } from 'nuqs'

/** Where the map looks: centre (degrees, WGS84) and zoom. */
export interface Camera {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}

/** Rounds a camera to what the address bar keeps: about a metre and a hundredth of a zoom level. */
export function roundCamera({ lon, lat, zoom }: Camera): Camera {
  return { lon: Number(lon.toFixed(5)), lat: Number(lat.toFixed(5)), zoom: Number(zoom.toFixed(2)) }
}

/** `position=zoom/lat/lon`, as maps write it; anything else is read as no position. */
export const parseAsCamera = createParser<Camera>({
  parse(text) {
    const numbers = text.split('/').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN))
    const [zoom, lat, lon] = numbers
    if (numbers.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return null
    if (numbers.some(Number.isNaN) || zoom < 0 || zoom > 24 || Math.abs(lat) > 85 || Math.abs(lon) > 180) return null
    return roundCamera({ lon, lat, zoom })
  },
  serialize: (camera) => {
    const { lon, lat, zoom } = roundCamera(camera)
    return `${zoom}/${lat}/${lon}`
  },
  eq: (a, b) => a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom,
})
