import type { Atlas } from '../atlas.ts'
import { pairsOf } from './pairs.ts'
import type { Plan } from './plan.ts'

/** Meetings that a plan makes possible. */
export interface Introductions {
  /**
   * Pairs of organisations of two ecosystems that sit in one session and of which no tie is known (one may exist all the
   * same); each pair once, however many places it meets by.
   */
  readonly fresh: number
  /** Pairs that were asked for: how many sit in one session, and which organisations' ids do not. */
  readonly asked: number
  readonly met: number
  readonly apart: readonly (readonly [string, string])[]
}

/** Counts who may meet whom; `presentations` are the pairs asked for, `idA~idB`. */
export function introductionsOf({ liens }: Atlas, plan: Plan, presentations: readonly string[]): Introductions {
  const tied = new Set(liens.flatMap(({ de, vers }) => [keyOf(de, vers), keyOf(vers, de)]))
  const together = new Set<string>()
  const fresh = new Set<string>()
  for (const { guests } of plan.sessions) {
    const present = [...new Map(guests.map(({ participant: { fiche } }) => [fiche.acteur.id, fiche.ecosysteme]))]
    for (const [a, of] of present) {
      for (const [b, other] of present) {
        if (a >= b) continue
        together.add(keyOf(a, b)).add(keyOf(b, a))
        if (of !== null && other !== null && of !== other && !tied.has(keyOf(a, b))) fresh.add(keyOf(a, b))
      }
    }
  }
  const asked = pairsOf(presentations)
  const apart = asked.filter(([a, b]) => !together.has(keyOf(a, b)))
  return { fresh: fresh.size, asked: asked.length, met: asked.length - apart.length, apart }
}

function keyOf(a: string, b: string): string {
  return `${a}~${b}`
}
