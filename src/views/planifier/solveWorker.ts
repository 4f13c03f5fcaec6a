import { maximalCovering } from '../../derive/location/maximalCovering.ts'
import { anySites } from '../../derive/location/siteRules.ts'
import { solve } from '../../derive/location/solve.ts'
import type { Steps } from '../../derive/location/steps.ts'
import { type Answers, type Question, STOP, type Said } from './solveMessages.ts'

/** The search ends by then with what it has: its bound is proven all the same. */
const LONGEST = 2500
/** Progress is told this often at most, in milliseconds. */
const EVERY = 120

let isStopped = false

addEventListener('message', ({ data }: MessageEvent<Question | typeof STOP>) => {
  if (data === STOP) isStopped = true
  else void answer(data)
})

/** Works a while, tells where it stands, and lets a message in. */
async function answer(question: Question): Promise<void> {
  const start = performance.now()
  let told = start
  const steps = stepsOf(question)
  let isCut = false
  let step = steps.next(false)
  while (step.done !== true) {
    const now = performance.now()
    if (now - told >= EVERY) {
      told = now
      say({ kind: 'progress', progress: step.value })
      await aBreath()
    }
    isCut ||= isStopped || now - start > LONGEST
    step = steps.next(isCut)
  }
  say({ kind: 'answer', answer: step.value, isCut })
}

/** Messages that wait are read before the next timer. */
function aBreath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

function stepsOf(question: Question): Steps<Answers[Question['kind']]> {
  if (question.kind === 'plan') return solve(question.problem, question.request)
  const { problem, count } = question
  return maximalCovering(problem, anySites(problem.sites, count), { seed: 1, dualSteps: 400, rounds: 10 })
}

function say(said: Said<Question['kind']>): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has but one listener, its page
  postMessage(said)
}
