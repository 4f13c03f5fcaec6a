import { type Covering, type CoveringProblem, maximalCovering } from '../../derive/location/maximalCovering.ts'
import type { Refusal, Solution } from '../../derive/location/plan.ts'
import type { LocationProblem } from '../../derive/location/problem.ts'
import { anySites } from '../../derive/location/siteRules.ts'
import { type LocationRequest, solve } from '../../derive/location/solve.ts'
import type { Progress, Steps } from '../../derive/location/steps.ts'

/** What the worker is asked: a plan of sessions, or where so many services more would cover most people. */
export type Question =
  | { readonly kind: 'plan'; readonly problem: LocationProblem; readonly request: LocationRequest }
  | { readonly kind: 'covering'; readonly problem: CoveringProblem; readonly count: number }

/** The answer to each kind of question. */
export interface Answers {
  readonly plan: Solution | Refusal
  readonly covering: Covering
}

/** What it says: where it stands, then the answer. */
export type Said<Kind extends Question['kind']> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: Answers[Kind]; readonly isCut: boolean }

/** The search ends by then with what it has: its bound is proven all the same. */
const LONGEST = 2500
/** Progress is told this often at most, in milliseconds. */
const EVERY = 120

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const start = performance.now()
  let told = start
  const steps = stepsOf(data)
  let isCut = false
  let step = steps.next(false)
  while (step.done !== true) {
    const now = performance.now()
    if (now - told >= EVERY) {
      told = now
      say({ kind: 'progress', progress: step.value })
    }
    isCut ||= now - start > LONGEST
    step = steps.next(isCut)
  }
  say({ kind: 'answer', answer: step.value, isCut })
})

function stepsOf(question: Question): Steps<Answers[Question['kind']]> {
  if (question.kind === 'plan') return solve(question.problem, question.request)
  const { problem, count } = question
  return maximalCovering(problem, anySites(problem.sites, count), { seed: 1, dualSteps: 400, rounds: 10 })
}

function say(said: Said<Question['kind']>): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has but one listener, its page
  postMessage(said)
}
