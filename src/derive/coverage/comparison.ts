import type { Commune } from '../../domain/tables/communes.ts'
import type { Coverage } from './coverage.ts'
import type { CoverageClass, CoveragePoint } from './onMap.ts'
import { type Territory, sharesOf } from './shares.ts'

/** Two coverages of the same communes, in the same order. */
export interface Comparison {
  readonly first: Coverage
  readonly second: Coverage
}

/** A territory in both: its inhabitants, and how many of them are too far in each. */
export interface ComparedShare {
  readonly code: string
  readonly nom: string
  readonly inhabitants: number
  readonly beyond: readonly [first: number, second: number]
}

/** Ends of the classes of a difference, in kilometres: less than the first is told as no difference worth the name. */
export const DIFFERENCES = [2, 10] as const

/** Both coverages, of the communes that both know (their distances are not `NaN`). */
export function comparisonOf(first: Coverage, second: Coverage): Comparison {
  const isKnown = (index: number): boolean => !Number.isNaN(first.km[index]) && !Number.isNaN(second.km[index])
  const known = [...first.communes.keys()].filter(isKnown)
  if (known.length === first.communes.length) return { first, second }
  return { first: restricted(first, known), second: restricted(second, known) }
}

/** The share of each territory in both coverages, those that change most first. */
export function comparedShares(
  { first, second }: Comparison,
  thresholdKm: number,
  territory: Territory,
  nameOf: (commune: Commune) => string,
): readonly ComparedShare[] {
  const after = new Map(sharesOf(second, thresholdKm, territory, nameOf).map((share) => [share.code, share.beyond]))
  const change = ({ inhabitants, beyond: [a, b] }: ComparedShare): number => Math.abs(b - a) / inhabitants
  return sharesOf(first, thresholdKm, territory, nameOf)
    .map(({ code, nom, inhabitants, beyond }): ComparedShare => ({
      code,
      nom,
      inhabitants,
      beyond: [beyond, after.get(code) ?? 0],
    }))
    .toSorted((a, b) => change(b) - change(a))
}

/**
 * How much farther the second is than the first at a commune, in kilometres: infinite when only one of them has a service
 * at any distance, 0 when neither has.
 */
export function differenceAt({ first, second }: Comparison, index: number): number {
  const [a, b] = [first.km[index] ?? Infinity, second.km[index] ?? Infinity]
  return a === b ? 0 : b - a
}

/** The class of a difference: much nearer in the second, nearer, alike, farther, much farther. */
function differenceClass(km: number): CoverageClass {
  const [least, much] = DIFFERENCES
  if (Math.abs(km) < least) return 2
  const isMuch = Math.abs(km) >= much
  if (km < 0) return isMuch ? 0 : 1
  return isMuch ? 4 : 3
}

/** The communes as points coloured by their difference, marked where they pass the threshold, either way. */
export function differencePoints(comparison: Comparison, thresholdKm: number): readonly CoveragePoint[] {
  const { first, second } = comparison
  return first.communes
    .map(({ code_insee, nom, longitude, latitude, population }, index): CoveragePoint => {
      const km = differenceAt(comparison, index)
      const [a, b] = [first.km[index] ?? Infinity, second.km[index] ?? Infinity]
      return {
        code: code_insee,
        nom,
        position: [longitude, latitude],
        population,
        km,
        rank: differenceClass(km),
        isDifference: true,
        isMarked: a > thresholdKm !== b > thresholdKm,
      }
    })
    .toSorted((one, other) => other.population - one.population)
}

/** The communes in the order of their differences, the largest first, whichever way. */
export function byDifference(comparison: Comparison): readonly number[] {
  const size = (index: number): number => Math.abs(differenceAt(comparison, index))
  const { communes } = comparison.first
  return [...communes.keys()].toSorted(
    (a, b) =>
      (size(a) === size(b) ? 0 : size(b) - size(a)) || (communes[b]?.population ?? 0) - (communes[a]?.population ?? 0),
  )
}

function restricted({ communes, km, nearest, certain }: Coverage, indices: readonly number[]): Coverage {
  return {
    communes: indices.flatMap((index) => communes[index] ?? []),
    km: Float64Array.from(indices, (index) => km[index] ?? Infinity),
    nearest: indices.map((index) => nearest[index] ?? null),
    certain: Uint8Array.from(indices, (index) => certain[index] ?? 0),
  }
}
