import type { Obstacle } from './obstacles.ts'
import type { Ranked } from './rank.ts'

/** An obstacle that stands before several services at once, and those services. */
export interface Blockage extends Obstacle {
  readonly before: readonly Ranked[]
}

/** The obstacles of some services, each told once with all the services that it stands before. */
export function blockagesOf(
  results: readonly Ranked[],
  obstaclesOf: (ranked: Ranked) => readonly Obstacle[],
): readonly Blockage[] {
  const byKey = new Map<string, Obstacle & { readonly before: Ranked[] }>()
  for (const ranked of results) {
    for (const obstacle of obstaclesOf(ranked)) {
      const key = [obstacle.kind, obstacle.niveau, obstacle.lifter?.offer.service.id].join(' ')
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, { ...obstacle, before: [ranked] })
      else known.before.push(ranked)
    }
  }
  return [...byKey.values()]
}
