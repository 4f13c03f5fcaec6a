import { useEffect, useMemo, useState } from 'react'

import type { Atlas } from '../derive/atlas.ts'
import { layoutProblemOf } from '../derive/dispositions/layoutProblem.ts'
import type { LayoutRequest, Layouts } from '../derive/dispositions/layouts.ts'
import { pairsOf } from '../derive/dispositions/pairs.ts'
import type { Network } from '../derive/network.ts'
import type { Selection } from '../derive/selection.ts'
import type { Disposition } from '../state/networkChoices.ts'
import type { LayoutQuestion } from './layoutWorker.ts'

/** A way to lay the graph out, and what came of it; `key` tells it from the others. */
interface Answer {
  readonly key: string
  readonly layouts: Layouts | null
}

/** The graph where the build settled it. */
const SETTLED: Answer = { key: 'liens', layouts: null }

/**
 * The places of a disposition, computed beside the page. Until they have come the last ones are given, so that the picture
 * stays as it is; what is no longer asked is called off. Circles without an organisation in their middle are the graph as
 * it was settled. `strength` is that of the anchors; nothing is computed before `isReady`.
 */
export function useLayouts(
  atlas: Atlas,
  network: Network,
  asked: { readonly disposition: Disposition; readonly selection: Selection; readonly selectedId: string | null },
  { strength, isReady }: { readonly strength: number; readonly isReady: boolean },
): Answer {
  const centre = asked.disposition === 'cercles' ? asked.selectedId : null
  const left = centre === null ? null : asked.selection
  const disposition = asked.disposition === 'cercles' ? 'liens' : asked.disposition
  const request = useMemo<LayoutRequest>(
    () => (left === null || centre === null ? { disposition } : circlesRequest(network, left, centre)),
    [network, disposition, left, centre],
  )
  const isSettled = request.disposition === 'liens' && strength === 0
  const isAsked = isReady && !isSettled
  const [last, setLast] = useState<Answer>(SETTLED)
  useEffect(() => {
    if (!isAsked) return
    const key = centre === null ? request.disposition : `${request.disposition} ${centre}`
    const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Layouts>) => {
      setLast({ key, layouts: data })
      worker.terminate()
    })
    // Without its places the graph stays as it is, which says what it says all the same.
    worker.addEventListener('error', (fault) => console.error(fault.message))
    const question: LayoutQuestion = { problem: layoutProblemOf(atlas, network), request }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(question)
    return () => worker.terminate()
  }, [atlas, network, request, centre, isAsked])
  return isSettled ? SETTLED : last
}

function circlesRequest(network: Network, { ids, liens }: Selection, centre: string): LayoutRequest {
  const left = new Set(liens)
  return {
    disposition: 'cercles',
    centre: network.indexOf.get(centre) ?? 0,
    pairs: pairsOf(network.ties.filter(({ lien }) => left.has(lien))),
    shown: Uint8Array.from(network.fiches, ({ acteur }) => (ids.has(acteur.id) ? 1 : 0)),
  }
}
