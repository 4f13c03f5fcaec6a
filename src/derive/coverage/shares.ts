import type { Commune } from '../../domain/tables/communes.ts'
import { groupBy } from '../groupBy.ts'
import type { Coverage } from './coverage.ts'

/** How many inhabitants of a territory live within a threshold of what they need. */
export interface Share {
  readonly code: string
  readonly nom: string
  readonly inhabitants: number
  /** Farther than the threshold, or with nothing at any distance. */
  readonly beyond: number
  /** Within the threshold, of a service of which the source does not say that it is open to them. */
  readonly uncertain: number
}

/** The kinds of territories that are compared. */
export type Territory = 'region' | 'departement' | 'epci'

/** Adds up the inhabitants of the communes of each territory, those with the largest share beyond the threshold first. */
export function sharesOf(
  coverage: Coverage,
  thresholdKm: number,
  territory: Territory,
  nameOf: (commune: Commune) => string,
): readonly Share[] {
  const codeOf = ({ departement, epci }: Commune): string => ({ region: '', departement, epci })[territory]
  const groups = groupBy([...coverage.communes.keys()], (index) => {
    const commune = coverage.communes[index]
    return commune === undefined ? '' : codeOf(commune)
  })
  return [...groups]
    .map(([code, indices]) => shareOf(coverage, thresholdKm, code, indices, nameOf))
    .toSorted((a, b) => b.beyond / b.inhabitants - a.beyond / a.inhabitants || b.beyond - a.beyond)
}

/** The inhabitants of the whole region. */
export function regionShare(coverage: Coverage, thresholdKm: number): Share {
  return shareOf(coverage, thresholdKm, '', [...coverage.communes.keys()], () => '')
}

function shareOf(
  { communes, km, certain }: Coverage,
  thresholdKm: number,
  code: string,
  indices: readonly number[],
  nameOf: (commune: Commune) => string,
): Share {
  const first = communes[indices[0] ?? -1]
  let [inhabitants, beyond, uncertain] = [0, 0, 0]
  for (const index of indices) {
    const population = communes[index]?.population ?? 0
    inhabitants += population
    if ((km[index] ?? Infinity) > thresholdKm) beyond += population
    else if (certain[index] === 0) uncertain += population
  }
  return { code, nom: first === undefined ? '' : nameOf(first), inhabitants, beyond, uncertain }
}

/** The communes farthest from what they need, among those of at least so many inhabitants; the largest first among equals. */
export function worstServed(
  { communes, km }: Coverage,
  leastPopulation: number,
  count: number,
): readonly { readonly commune: Commune; readonly index: number; readonly km: number }[] {
  return communes
    .map((commune, index) => ({ commune, index, km: km[index] ?? Infinity }))
    .filter(({ commune }) => commune.population >= leastPopulation)
    .toSorted((a, b) => compareKm(b.km, a.km) || b.commune.population - a.commune.population)
    .slice(0, count)
}

/**
 * The distribution of distances: the share of inhabitants (0 to 1) who live within each distance, in kilometres; what is
 * covered at no distance is never reached.
 */
export function curveOf(
  { communes, km }: Coverage,
  distances: readonly number[],
): readonly { readonly km: number; readonly share: number }[] {
  const total = communes.reduce((sum, { population }) => sum + population, 0)
  return distances.map((distance) => {
    const within = communes.reduce(
      (sum, { population }, index) => sum + ((km[index] ?? Infinity) <= distance ? population : 0),
      0,
    )
    return { km: distance, share: total === 0 ? 0 : within / total }
  })
}

/** Infinity minus itself is not a number: two communes without any service are equally far. */
function compareKm(a: number, b: number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
