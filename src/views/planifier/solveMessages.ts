import type { Covering, CoveringProblem } from '../../derive/location/maximalCovering.ts'
import type { Refusal, Solution } from '../../derive/location/plan.ts'
import type { LocationProblem } from '../../derive/location/problem.ts'
import type { LocationRequest } from '../../derive/location/solve.ts'
import type { Progress } from '../../derive/location/steps.ts'

/** What the worker is asked: a plan of sessions, or where so many services more would cover most people. */
export type Question =
  | { readonly kind: 'plan'; readonly problem: LocationProblem; readonly request: LocationRequest }
  | { readonly kind: 'covering'; readonly problem: CoveringProblem; readonly count: number }

/** The answer to each kind of question. */
export interface Answers {
  readonly plan: Solution | Refusal
  readonly covering: Covering
}

/** Asks the worker to end with what it has. */
export const STOP = 'stop'

/** What it says: where it stands, then the answer. */
export type Said<Kind extends Question['kind']> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: Answers[Kind]; readonly isCut: boolean }
