import type { LonLat } from '../../domain/dataset.ts'

/** Mean radius of the Earth in kilometres, as turf has it: distances agree with its `distance` to the metre. */
const EARTH = 6371.0088

/** A position as a point of the unit sphere: between two such points nothing costs less than their chord. */
export function unitVector([lon, lat]: LonLat): readonly [x: number, y: number, z: number] {
  const lambda = (lon * Math.PI) / 180
  const phi = (lat * Math.PI) / 180
  const ring = Math.cos(phi)
  return [ring * Math.cos(lambda), ring * Math.sin(lambda), Math.sin(phi)]
}

/** The distance as the crow flies, in kilometres, for the square of a chord of the unit sphere. */
export function kilometresOf(squaredChord: number): number {
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2))
}
