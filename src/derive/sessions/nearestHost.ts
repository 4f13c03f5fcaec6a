import type { Planning } from './planning.ts'

/**
 * The nearest of some hosts to each guest, as places in `candidates`; the earlier in `open` among equals, `first` where none
 * can be reached.
 */
export function nearestHost(
  { candidates, asked: { km } }: Pick<Planning, 'candidates' | 'asked'>,
  open: readonly number[],
  first: number,
): (guest: number) => number {
  return (guest) => {
    const kmTo = (site: number): number => km[guest * candidates.length + site] ?? Infinity
    return open.reduce((best, site) => (kmTo(site) < kmTo(best) ? site : best), first)
  }
}
