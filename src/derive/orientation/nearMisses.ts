import type { Ranked } from './rank.ts'

/** Those that come closest among services that do not suit: fewest reasons against, then the rank they had. */
export function nearMisses(results: readonly Ranked[], limit = 3): readonly Ranked[] {
  return results
    .filter(({ verdict }) => verdict === 'non')
    .map((ranked) => ({ ranked, against: against(ranked) }))
    .toSorted((a, b) => a.against - b.against)
    .slice(0, limit)
    .map(({ ranked }) => ranked)
}

/** Services that distance does not rule out: given remotely, or meant for the whole country. */
export function reachableFromAfar(results: readonly Ranked[], limit = 3): readonly Ranked[] {
  return results
    .filter(({ offer: { service } }) => {
      const { modes_accueil, zone_eligibilite } = service
      return modes_accueil.includes('a-distance') || zone_eligibilite.includes('france')
    })
    .slice(0, limit)
}

function against({ reasons }: Ranked): number {
  return reasons.filter(({ verdict }) => verdict === 'non').length
}
