import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

import { DIFFERENCES } from '../derive/coverage/comparison.ts'
import { type CoverageClass, classEnds } from '../derive/coverage/onMap.ts'

/** A distance in kilometres, to the tenth, since a threshold may lie within the next; what is nowhere says so. */
export function coverageKm(i18n: I18n, km: number): string {
  if (km === Infinity) return i18n._(msg`aucun service connu`)
  return `${i18n.number(km, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00A0km`
}

/** A share from 0 to 1 as a whole percentage; what rounds to nothing or to all without being it says so. */
export function percentage(i18n: I18n, share: number): string {
  if (share > 0 && share < 0.005) return i18n._(msg`moins de 1 %`)
  if (share < 1 && share > 0.995) return i18n._(msg`plus de 99 %`)
  return `${i18n.number(Math.round(share * 100))}\u00A0%`
}

/** What a class of distances holds, for a threshold. */
export function classInWords(i18n: I18n, rank: CoverageClass, thresholdKm: number): string {
  const ends = classEnds(thresholdKm).map((end) => i18n.number(end, { maximumFractionDigits: 1 }))
  if (rank === 0) return i18n._(msg`jusqu’à ${ends[0] ?? ''} km`)
  if (rank === 4) return i18n._(msg`plus de ${ends[3] ?? ''} km, ou aucun service connu`)
  return i18n._(msg`de ${ends[rank - 1] ?? ''} à ${ends[rank] ?? ''} km`)
}

/** What a class of differences holds: how far the second is against the first. */
export function differenceInWords(i18n: I18n, rank: CoverageClass): string {
  const [least, much] = DIFFERENCES
  return [
    i18n._(msg`second plus près de ${much} km ou davantage`),
    i18n._(msg`second plus près de ${least} à ${much} km`),
    i18n._(msg`à moins de ${least} km l’un de l’autre`),
    i18n._(msg`second plus loin de ${least} à ${much} km`),
    i18n._(msg`second plus loin de ${much} km ou davantage`),
  ][rank] as string
}

/** By how much a distance differs, with its sign; what only one of the two has says which. */
export function differenceKm(i18n: I18n, km: number): string {
  if (km === Infinity) return i18n._(msg`le premier seul en a`)
  if (km === -Infinity) return i18n._(msg`le second seul en a`)
  return `${signed(i18n, km)}\u00A0km`
}

/** By how much a share (0 to 1) differs, in points of percentage with their sign. */
export function differenceOfShares(i18n: I18n, difference: number): string {
  const points = signed(i18n, difference * 100)
  return i18n._(msg`${points} pt`)
}

/** A number to the tenth with its sign, as it is printed: a minus, not a hyphen. */
function signed(i18n: I18n, value: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const
  return i18n.number(value, digits).replace('-', '−')
}
