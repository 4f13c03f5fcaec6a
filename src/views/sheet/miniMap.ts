import type { FeatureCollection, Position } from 'geojson'

import { toUnit } from '../../derive/mercator.ts'
import type { LonLat } from '../../domain/dataset.ts'

/** A point of the drawing. */
export type Point = readonly [x: number, y: number]

/** What a map shows, in units of which its width holds `WIDTH`. */
export interface Frame {
  readonly project: (position: LonLat) => Point
  /** Whether a name written around a point stays whole, and away from what is drawn already. */
  readonly hasRoomAt: (point: Point, taken: readonly Point[]) => boolean
}

export const WIDTH = 100
export const HEIGHT = 80

/** About what the longest name of a département takes. */
const NAME_WIDTH = 50

/** From one line of a name to the next. */
export const LINE = 9

/** About what a letter of a name takes. */
const LETTER = 4.9

/** Marks nearer than this hide one another. */
const NEAR = 11.5

/** Least width of what is shown, as a share of the world: about 70 km here, so that the land around is recognised. */
const LEAST = 0.0026

/** The frame that holds some positions with air around. */
export function frameOf(positions: readonly LonLat[]): Frame {
  const units = positions.map(toUnit)
  const xs = units.map(([x]) => x)
  const ys = units.map(([, y]) => y)
  const middle: Point = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
  const width = Math.max(
    LEAST,
    1.6 * (Math.max(...xs) - Math.min(...xs)),
    (1.6 * (Math.max(...ys) - Math.min(...ys)) * WIDTH) / HEIGHT,
  )
  const scale = WIDTH / width
  return {
    project: (position) => {
      const [x, y] = toUnit(position)
      return [(x - middle[0]) * scale + WIDTH / 2, (y - middle[1]) * scale + HEIGHT / 2]
    },
    hasRoomAt: ([x, y], taken) =>
      x >= NAME_WIDTH / 2 &&
      x <= WIDTH - NAME_WIDTH / 2 &&
      y >= 8 &&
      y <= HEIGHT - 3 &&
      taken.every(([tx, ty]) => Math.abs(tx - x) > NAME_WIDTH || Math.abs(ty - y) > 21),
  }
}

/** The outlines as the path of a drawing. */
export function outlinePath({ features }: FeatureCollection, { project }: Frame): string {
  const rings = features.flatMap(({ geometry }): readonly Position[][] => {
    if (geometry.type === 'Polygon') return geometry.coordinates
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
  })
  return rings.map((ring) => `M${ring.map(([lon = 0, lat = 0]) => pair(project([lon, lat]))).join('L')}z`).join('')
}

/** A name in as many lines as the drawing is wide enough for: cut after the hyphen or the space nearest to its middle. */
export function nameLines(name: string): readonly string[] {
  if (name.length * LETTER <= WIDTH) return [name]
  const cuts = [...name.matchAll(/[-\s]/g)].map(({ index }) => index + 1)
  const middle = name.length / 2
  const [cut] = cuts.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return cut === undefined ? [name] : [name.slice(0, cut).trim(), name.slice(cut)]
}

/** Where the middle of a name stands so that it is as near as can be to a point, and whole. */
export function middleOf(name: string, x: number): number {
  const half = Math.min(WIDTH / 2, (name.length * LETTER) / 2 + 1)
  return Math.min(WIDTH - half, Math.max(half, x))
}

/** Marks that would hide one another become one, with all their numbers. */
export function mergedMarks(
  marks: readonly { readonly number: number; readonly point: Point }[],
): readonly { readonly numbers: readonly number[]; readonly point: Point }[] {
  const merged: { numbers: number[]; point: Point }[] = []
  for (const { number, point } of marks) {
    const near = merged.find((other) => Math.hypot(other.point[0] - point[0], other.point[1] - point[1]) < NEAR)
    if (near === undefined) merged.push({ numbers: [number], point })
    else near.numbers.push(number)
  }
  return merged
}

function pair([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
