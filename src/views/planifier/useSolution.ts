import { useEffect, useState } from 'react'

import type { Refusal, Solution } from '../../derive/location/plan.ts'
import type { Progress } from '../../derive/location/steps.ts'
import type { PlanRequest } from '../../derive/sessions/request.ts'
import type { Question, Said } from './solveWorker.ts'

/** What has been heard of one question. */
interface Heard {
  readonly request: PlanRequest
  readonly answer: Solution | Refusal | null
  /** The best so far, while the question is being answered. */
  readonly progress: Progress | null
  readonly failed: boolean
}

/** Solves a question beside the page; a new question calls off the one before. What is heard is of this question only. */
export function useSolution(request: PlanRequest): Heard {
  const nothing: Heard = { request, answer: null, progress: null, failed: false }
  const [heard, setHeard] = useState<Heard>(nothing)
  useEffect(() => {
    const before = { request, answer: null, progress: null, failed: false }
    const worker = new Worker(new URL('./solveWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      setHeard(data.kind === 'progress' ? { ...before, progress: data.progress } : { ...before, answer: data.answer })
    })
    worker.addEventListener('error', () => setHeard({ ...before, failed: true }))
    const question: Question = { problem: request.problem, request: request.request }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(question)
    return () => worker.terminate()
  }, [request])
  return heard.request === request ? heard : nothing
}
