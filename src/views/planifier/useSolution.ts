import { useEffect, useState } from 'react'

import type { Progress } from '../../derive/location/steps.ts'
import type { Answers, Question, Said } from './solveWorker.ts'

/** What has been heard of one question. */
interface Heard<Kind extends Question['kind']> {
  readonly question: Question | null
  readonly answer: Answers[Kind] | null
  /** The best so far, while the question is being answered. */
  readonly progress: Progress | null
  /** Whether a clock ended the search: another run may find another answer. */
  readonly isCut: boolean
  readonly failed: boolean
}

/**
 * Answers a question beside the page; a new question (a new object) calls off the one before. What is heard is of this
 * question only. Null asks nothing.
 */
export function useSolution<Kind extends Question['kind']>(
  question: Extract<Question, { readonly kind: Kind }> | null,
): Heard<Kind> {
  const [heard, setHeard] = useState<Heard<Kind>>(() => nothingOf(question))
  useEffect(() => {
    if (question === null) return
    const before = nothingOf<Kind>(question)
    const worker = new Worker(new URL('./solveWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Said<Kind>>) => {
      setHeard(
        data.kind === 'progress'
          ? { ...before, progress: data.progress }
          : { ...before, answer: data.answer, isCut: data.isCut },
      )
    })
    worker.addEventListener('error', () => setHeard({ ...before, failed: true }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(question)
    return () => worker.terminate()
  }, [question])
  return heard.question === question ? heard : nothingOf(question)
}

function nothingOf<Kind extends Question['kind']>(question: Question | null): Heard<Kind> {
  return { question, answer: null, progress: null, isCut: false, failed: false }
}
