import type { LayoutProblem } from '../derive/dispositions/arrangement.ts'
import { type LayoutRequest, layoutsOf } from '../derive/dispositions/layouts.ts'

/** What the worker is asked. */
export interface LayoutQuestion {
  readonly problem: LayoutProblem
  readonly request: LayoutRequest
}

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has but one listener, its page
  postMessage(layoutsOf(data.problem, data.request))
})
