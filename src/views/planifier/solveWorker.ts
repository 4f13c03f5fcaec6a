import type { Refusal, Solution } from '../../derive/location/plan.ts'
import type { LocationProblem } from '../../derive/location/problem.ts'
import { type LocationRequest, solve } from '../../derive/location/solve.ts'
import type { Progress } from '../../derive/location/steps.ts'

/** What the worker is asked. */
export interface Question {
  readonly problem: LocationProblem
  readonly request: LocationRequest
}

/** What it says: where it stands, then the answer. */
export type Said =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: Solution | Refusal }

/** The search ends by then with what it has: its bound is proven all the same. */
const LONGEST = 2500
/** Progress is told this often at most, in milliseconds. */
const EVERY = 120

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const start = performance.now()
  let told = start
  const steps = solve(data.problem, data.request)
  let step = steps.next(false)
  while (step.done !== true) {
    const now = performance.now()
    if (now - told >= EVERY) {
      told = now
      say({ kind: 'progress', progress: step.value })
    }
    step = steps.next(now - start > LONGEST)
  }
  say({ kind: 'answer', answer: step.value })
})

function say(said: Said): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has but one listener, its page
  postMessage(said)
}
