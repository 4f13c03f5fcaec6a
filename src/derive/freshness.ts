import type { Partenariat } from '../domain/tables/partenariats.ts'
import type { Fiche } from './atlas.ts'

/** Why an organisation's card must be checked before anybody acts on it; empty when it need not be. */
export type Doubt = 'faible' | 'ancien' | 'non-date'

/**
 * What makes a card doubtful on a given day (YYYY-MM-DD): a low confidence, a source more than a year old, or a source
 * without a date. A source known to its year or month is as old as that year's or month's first day.
 */
export function doubtsOf({ acteur, date }: Pick<Fiche, 'acteur' | 'date'>, today: string): readonly Doubt[] {
  const doubts: Doubt[] = []
  if (acteur.confiance === 'faible') doubts.push('faible')
  if (date === null) doubts.push('non-date')
  else if (isOverAYear(date, today)) doubts.push('ancien')
  return doubts
}

/** Whether a tie must be checked before anybody counts on it, for the same reasons as a card. */
export function isTieDoubtful({ confiance, source_date }: Partenariat, today: string): boolean {
  return confiance === 'faible' || source_date === null || isOverAYear(source_date, today)
}

/** Whether a source's date lies more than a year before a day. */
export function isOverAYear(date: string, today: string): boolean {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return `${date}-01-01`.slice(0, 10) < yearAgo
}

/** The visitor's day, YYYY-MM-DD. */
export function todayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
