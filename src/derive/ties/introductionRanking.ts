import type { Introduction } from './introductions.ts'
import { WEIGHTS } from './introductionWeights.ts'

/**
 * The best first: pairs across the two ecosystems, then by points, less what each pair loses for the better ones that its
 * two are already in; by ids among equals.
 */
export function rankedIntroductions(introductions: readonly Introduction[]): readonly Introduction[] {
  const seen = new Map<string, number>()
  const timesSeen = (id: string): number => {
    const times = seen.get(id) ?? 0
    seen.set(id, times + 1)
    return times
  }
  return introductions
    .toSorted((a, b) => compare(a, b, a.total, b.total))
    .map((introduction) => ({
      introduction,
      kept: introduction.total - WEIGHTS.repeated * (timesSeen(introduction.a) + timesSeen(introduction.b)),
    }))
    .toSorted((a, b) => compare(a.introduction, b.introduction, a.kept, b.kept))
    .map(({ introduction }) => introduction)
}

function compare(a: Introduction, b: Introduction, worthOfA: number, worthOfB: number): number {
  if (a.isAcross !== b.isAcross) return a.isAcross ? -1 : 1
  if (worthOfA !== worthOfB) return worthOfB - worthOfA
  return `${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1
}
