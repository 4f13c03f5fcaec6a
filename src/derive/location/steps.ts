/** What is known while a solver works. */
export interface Progress {
  /** Looking for plans, climbing the bound, or closing the gap between them. */
  readonly phase: 'start' | 'bound' | 'search'
  /** The cost of the best plan so far (Infinity without one) and what no plan can go below. */
  readonly cost: number
  readonly bound: number
  /** The sites that the best plan opens. */
  readonly open: readonly number[]
  /** The site of each client, where that is not always the nearest; not to be written to. */
  readonly siteOf?: Int32Array
}

/**
 * A solver at work: it pauses every few milliseconds with its progress. `next(true)` asks it to end with what it has;
 * it then returns at once. Solvers hold no clock: left alone, one gives the same answer for the same seed on any
 * machine; an answer that a clock cut short depends on the machine, and its bound is proven all the same.
 */
export type Steps<T> = Generator<Progress, T, boolean | undefined>

/** Drives a solver to its end, or until `shouldStop` says so; `onProgress` hears of every pause. */
export function finish<T>(
  steps: Steps<T>,
  shouldStop: () => boolean = () => false,
  onProgress: (progress: Progress) => void = () => {},
): T {
  let step = steps.next(false)
  while (step.done !== true) {
    onProgress(step.value)
    step = steps.next(shouldStop())
  }
  return step.value
}
