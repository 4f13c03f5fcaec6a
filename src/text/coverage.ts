import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

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
