import { closest, distance } from 'fastest-levenshtein'

/** ` ; vouliez-vous dire « x » ?` when one of the candidates is close enough to be meant, else an empty text. */
export function didYouMean(value: string, candidates: readonly string[]): string {
  if (candidates.length === 0 || value.length > 100) return ''
  const lower = value.toLowerCase()
  const near = closest(lower, candidates)
  // Beyond a third of the letters the likeness is chance.
  return distance(lower, near.toLowerCase()) <= Math.max(2, value.length / 3)
    ? ` ; vouliez-vous dire « ${near} » ?`
    : ''
}
