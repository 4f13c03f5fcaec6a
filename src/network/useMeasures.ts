import { useEffect, useState } from 'react'

import type { Atlas } from '../derive/atlas.ts'
import type { MeasuresAnswer, MeasuresQuestion } from './measuresWorker.ts'

/** The measures of the atlas's organisations, computed beside the page the first time they are asked for; null until then. */
export function useMeasures(atlas: Atlas, isAsked: boolean): MeasuresAnswer | null {
  const [known, setKnown] = useState<{ readonly atlas: Atlas; readonly answer: MeasuresAnswer } | null>(null)
  const answer = known?.atlas === atlas ? known.answer : null
  const isMissing = isAsked && answer === null
  useEffect(() => {
    if (!isMissing) return
    const worker = new Worker(new URL('./measuresWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<MeasuresAnswer>) => {
      setKnown({ atlas, answer: data })
      worker.terminate()
    })
    worker.addEventListener('error', (fault) => console.error(fault.message))
    const question: MeasuresQuestion = {
      acteurs: atlas.fiches.map(({ acteur: { id } }) => ({ id })),
      liens: atlas.liens,
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(question)
    return () => worker.terminate()
  }, [atlas, isMissing])
  return answer
}
