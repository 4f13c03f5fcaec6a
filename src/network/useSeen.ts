import { useEffect, useMemo, useState } from 'react'

import type { Atlas } from '../derive/atlas.ts'
import type { MapLines } from '../derive/mapLines.ts'
import type { Network } from '../derive/network.ts'
import { type Seen, seenNetwork } from '../derive/networkScene.ts'
import { radiusOfShare } from '../derive/networkSizes.ts'
import type { Selection } from '../derive/selection.ts'
import type { NetworkChoices } from '../state/networkChoices.ts'
import { loadMapLines } from './mapLines.ts'
import { useLayouts } from './useLayouts.ts'
import { useMeasures } from './useMeasures.ts'

interface Asked {
  readonly atlas: Atlas
  readonly settled: Network
  readonly choices: Pick<NetworkChoices, 'disposition' | 'taille' | 'communautes'>
  readonly selection: Selection
  readonly selectedId: string | null
  /** Strength of the anchors, 0 to 1. */
  readonly strength: number
  /** False until the picture is painted: what is asked for besides the settled graph comes after. */
  readonly isReady: boolean
}

/** How the graph is to be seen, as far as what that takes has come, and the graph with its nodes there. */
export function useSeen(asked: Asked): { readonly seen: Seen; readonly network: Network } {
  const { atlas, settled, choices, selection, selectedId, strength, isReady } = asked
  const { disposition, taille, communautes } = choices
  // One that the filters hide is in the middle of nothing.
  const centreId = selectedId !== null && selection.ids.has(selectedId) ? selectedId : null
  const arranged = { disposition, selection, selectedId: centreId }
  const { key, layouts } = useLayouts(atlas, settled, arranged, { strength, isReady })
  const lines = useMapLines(isReady && strength > 0)
  const measures = useMeasures(atlas, isReady && (taille === 'intermediarite' || communautes === 'oui'))
  const radius = useMemo(
    () => (taille === 'degre' || measures === null ? null : radiiOf(measures.betweenness)),
    [taille, measures],
  )
  const communities = communautes === 'oui' ? (measures?.communities ?? null) : null
  const seen = useMemo<Seen>(
    () => ({ key, layouts, strength: layouts === null ? 0 : strength, lines, radius, communities }),
    [key, layouts, strength, lines, radius, communities],
  )
  const network = useMemo(
    () => seenNetwork(settled, { layouts, strength: seen.strength, radius }),
    [settled, layouts, seen.strength, radius],
  )
  return { seen, network }
}

function radiiOf(betweenness: Float32Array): Float32Array {
  const most = betweenness.reduce((greatest, value) => Math.max(greatest, value), 0)
  return betweenness.map((value) => radiusOfShare(most === 0 ? 0 : value / most))
}

/** The map's lines once they are asked for and have come. */
function useMapLines(isAsked: boolean): MapLines | null {
  const [lines, setLines] = useState<MapLines | null>(null)
  const isMissing = isAsked && lines === null
  useEffect(() => {
    if (!isMissing) return
    // Without its lines the map's end says less, but nothing false.
    loadMapLines().then(setLines, (fault: unknown) => console.error(fault))
  }, [isMissing])
  return lines
}
