import { useEffect, useState } from 'react'

/** Milliseconds after which the page gets to paint and answer. */
const SLICE = 8

/**
 * The result of a long work that yields now and then, done a slice at a time: the page is never held up. Null until then.
 *
 * @param begin starts the work; must be stable: a new one is a new work.
 */
export function useSliced<Result>(begin: () => Generator<void, Result>): Result | null {
  const [done, setDone] = useState<{ readonly of: typeof begin; readonly result: Result } | null>(null)
  useEffect(() => {
    let steps: Generator<void, Result> | null = null
    let timer: ReturnType<typeof setTimeout>
    const go = (): void => {
      const start = performance.now()
      steps ??= begin()
      let step = steps.next()
      while (step.done !== true && performance.now() - start < SLICE) step = steps.next()
      if (step.done === true) setDone({ of: begin, result: step.value })
      else timer = setTimeout(go)
    }
    timer = setTimeout(go)
    return () => clearTimeout(timer)
  }, [begin])
  return done?.of === begin ? done.result : null
}
