import { useCallback, useEffect, useRef, useState } from 'react'

import type { Progress } from '../../derive/location/steps.ts'
import { type Answers, type Question, STOP, type Said } from './solveMessages.ts'

/** What has been heard of one question. */
interface Heard<Kind extends Question['kind']> {
  readonly question: Question | null
  readonly answer: Answers[Kind] | null
  /** The best so far, while the question is being answered. */
  readonly progress: Progress | null
  /** Whether a clock ended the search: another run may find another answer. */
  readonly isCut: boolean
  readonly failed: boolean
  /** Whether the visitor ended the search; `answer` is then the best that it had found, or null. */
  readonly isStopped: boolean
}

/** What has been heard, and what ends the search with what it has found. */
interface Solving<Kind extends Question['kind']> extends Heard<Kind> {
  readonly stop: () => void
}

/** How long a search that is asked to end may take to say what it has, in milliseconds. */
const PATIENCE = 700

/**
 * Answers a question beside the page; a new question (a new object) calls off the one before. What is heard is of this
 * question only. Null asks nothing.
 */
export function useSolution<Kind extends Question['kind']>(
  question: Extract<Question, { readonly kind: Kind }> | null,
): Solving<Kind> {
  const [heard, setHeard] = useState<Heard<Kind>>(() => nothingOf(question))
  const running = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (question === null) return
    const before = nothingOf<Kind>(question)
    const { worker, stop, release } = workerFor(question, setHeard, before)
    running.current = stop
    return () => {
      running.current = null
      release()
      worker.terminate()
    }
  }, [question])
  const stop = useCallback(() => running.current?.(), [])
  return { ...(heard.question === question ? heard : nothingOf<Kind>(question)), stop }
}

function workerFor<Kind extends Question['kind']>(
  question: Question,
  hear: (heard: Heard<Kind>) => void,
  before: Heard<Kind>,
): { readonly worker: Worker; readonly stop: () => void; readonly release: () => void } {
  const worker = new Worker(new URL('./solveWorker.ts', import.meta.url), { type: 'module' })
  let isStopped = false
  let patience: ReturnType<typeof setTimeout> | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<Said<Kind>>) => {
    if (data.kind === 'progress') {
      if (!isStopped) hear({ ...before, progress: data.progress })
      return
    }
    clearTimeout(patience)
    hear({ ...before, answer: data.answer, isCut: data.isCut, isStopped })
  })
  worker.addEventListener('error', () => hear({ ...before, failed: true }))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(question)
  const stop = (): void => {
    if (isStopped) return
    isStopped = true
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(STOP)
    patience = setTimeout(() => {
      worker.terminate()
      hear({ ...before, isStopped })
    }, PATIENCE)
  }
  return { worker, stop, release: () => clearTimeout(patience) }
}

function nothingOf<Kind extends Question['kind']>(question: Question | null): Heard<Kind> {
  return { question, answer: null, progress: null, isCut: false, failed: false, isStopped: false }
}
