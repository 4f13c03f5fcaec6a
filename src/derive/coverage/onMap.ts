import type { LonLat } from '../../domain/dataset.ts'
import type { Coverage } from './coverage.ts'

/** How far a commune is, against the threshold: up to half of it, to it, to one and a half, to twice, and beyond. */
export type CoverageClass = 0 | 1 | 2 | 3 | 4

/** Tokens of the colours of the classes of a distance, and of a difference, from much nearer to much farther. */
export const DISTANCE_COLOURS = ['cover-0', 'cover-1', 'cover-2', 'cover-3', 'cover-4'] as const
export const DIFFERENCE_COLOURS = ['cover-1', 'cover-0', 'mark-edge', 'cover-2', 'cover-4'] as const

/** A commune as the map of a coverage draws it. */
export interface CoveragePoint {
  readonly code: string
  readonly nom: string
  readonly position: LonLat
  readonly population: number
  /** Its distance, or by how much it differs. */
  readonly km: number
  readonly rank: CoverageClass
  /** Whether the class is that of a difference between two coverages. */
  readonly isDifference: boolean
  /** Beyond the threshold; of a difference, passing it. */
  readonly isMarked: boolean
}

/** Upper ends of the classes but the last, in kilometres, for a threshold. */
export function classEnds(thresholdKm: number): readonly [number, number, number, number] {
  return [thresholdKm / 2, thresholdKm, thresholdKm * 1.5, thresholdKm * 2]
}

/** The class of a distance; what is covered at no distance is of the last. */
function classOfKm(km: number, thresholdKm: number): CoverageClass {
  const rank = classEnds(thresholdKm).findIndex((end) => km <= end)
  return (rank === -1 ? 4 : rank) as CoverageClass
}

/** The communes as points, the least populated last, so that no large one hides a small one. */
export function coveragePoints({ communes, km }: Coverage, thresholdKm: number): readonly CoveragePoint[] {
  return communes
    .map(({ code_insee, nom, longitude, latitude, population }, index): CoveragePoint => {
      const distance = km[index] ?? Infinity
      const position: LonLat = [longitude, latitude]
      const rank = classOfKm(distance, thresholdKm)
      const isMarked = distance > thresholdKm
      return { code: code_insee, nom, position, population, km: distance, rank, isDifference: false, isMarked }
    })
    .toSorted((a, b) => b.population - a.population)
}
