import { useEffect, useMemo, useRef, useState } from 'react'

import { type PlanFigures, figuresOf } from '../../derive/sessions/figures.ts'
import { finishPlan } from '../../derive/sessions/finish.ts'
import { type PlanSources, planningOf } from '../../derive/sessions/planning.ts'
import { type Scenario, choicesOf } from '../../state/scenarios.ts'
import type { Answers, Question, Said } from './solveMessages.ts'

/** The figures of a scenario; null when no plan can do what it asks, `failed` when the browser could not work it out. */
export type Worked = PlanFigures | 'failed' | null

/** The figures of scenarios by the query of each, worked out one after another beside the page; absent until then. */
export function useScenarioFigures(sources: PlanSources, scenarios: readonly Scenario[]): ReadonlyMap<string, Worked> {
  const [worked, setWorked] = useState<ReadonlyMap<string, Worked>>(new Map())
  const known = useRef(worked)
  const key = scenarios.map(({ requete }) => requete).join('\n')
  const queries = useMemo(() => key.split('\n').filter((query) => query !== ''), [key])
  useEffect(() => {
    let wanted = true
    let worker: Worker | null = null
    const work = async (): Promise<void> => {
      for (const requete of queries) {
        if (known.current.has(requete)) continue
        const answer = await figuresFor(sources, requete, (started) => {
          worker = started
        })
        if (!wanted) return
        known.current = new Map([...known.current, [requete, answer]])
        setWorked(known.current)
      }
    }
    void work()
    return () => {
      wanted = false
      worker?.terminate()
    }
  }, [sources, queries])
  return worked
}

async function figuresFor(sources: PlanSources, requete: string, onWorker: (worker: Worker) => void): Promise<Worked> {
  const choices = choicesOf({ nom: '', requete })
  const planning = planningOf(sources, choices)
  const { problem, request, refusal } = planning.asked
  const figures = (answer: Answers['plan'] | null): PlanFigures | null => {
    const finished = finishPlan(sources, planning, answer, choices)
    return finished === null ? null : figuresOf(sources.atlas, finished.hand, finished.solution)
  }
  if (refusal !== null) return figures(null)
  const worker = new Worker(new URL('./solveWorker.ts', import.meta.url), { type: 'module' })
  onWorker(worker)
  const answer = await answerOf(worker, { kind: 'plan', problem, request })
  worker.terminate()
  return figures(answer) ?? (answer === null ? 'failed' : null)
}

/** What the worker answers; null when it fails. */
function answerOf(worker: Worker, question: Question): Promise<Answers['plan'] | null> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Said<'plan'>>) => {
      if (data.kind === 'answer') resolve(data.answer)
    })
    worker.addEventListener('error', () => resolve(null))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(question)
  })
}
