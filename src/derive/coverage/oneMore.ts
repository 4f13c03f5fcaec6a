import type { CoveringProblem } from '../location/maximalCovering.ts'
import { distanceMatrix } from '../sessions/distances.ts'
import type { Coverage } from './coverage.ts'

/** The question « where would one more service help most? », as the solver takes it. */
export interface OneMore {
  readonly problem: CoveringProblem
  /** Places in the coverage of the communes where a service could be added, in the order of the problem's sites. */
  readonly sites: readonly number[]
}

/**
 * Every commune is a client that counts its inhabitants, served already when something is within the threshold; every
 * commune from so many inhabitants on is a place where a service could be added.
 */
export function oneMoreOf({ communes, km }: Coverage, thresholdKm: number, leastPopulation: number): OneMore {
  const points = communes.map(({ longitude, latitude }) => ({ position: [longitude, latitude] as const }))
  const sites = [...communes.keys()].filter((index) => (communes[index]?.population ?? 0) >= leastPopulation)
  const problem: CoveringProblem = {
    clients: communes.length,
    sites: sites.length,
    distances: distanceMatrix(
      points,
      sites.flatMap((index) => points[index] ?? []),
    ),
    weights: Float64Array.from(communes, ({ population }) => population),
    reach: thresholdKm,
    isServed: Uint8Array.from(km, (distance) => (distance <= thresholdKm ? 1 : 0)),
  }
  return { problem, sites }
}
