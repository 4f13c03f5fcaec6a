import { useEffect, useState } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import { atlasGraph } from '../../derive/ties/ecosystems.ts'
import { type Introduction, introductionsOf } from '../../derive/ties/introductions.ts'

/** Milliseconds after which the page gets to paint and answer. */
const SLICE = 8

const made = new WeakMap<Atlas, readonly Introduction[]>()

/** The pairs to introduce, in no order, once every pair was looked at; null until then. The page is never held up. */
export function useIntroductions(atlas: Atlas): readonly Introduction[] | null {
  const [found, setFound] = useState<{ of: Atlas; pairs: readonly Introduction[] } | null>(null)
  useEffect(() => {
    if (made.has(atlas)) return
    const steps = introductionsOf(atlas, atlasGraph(atlas))
    let timer: ReturnType<typeof setTimeout>
    const go = (): void => {
      const start = performance.now()
      let step = steps.next()
      while (step.done !== true && performance.now() - start < SLICE) step = steps.next()
      if (step.done === true) {
        made.set(atlas, step.value)
        setFound({ of: atlas, pairs: step.value })
      } else timer = setTimeout(go)
    }
    timer = setTimeout(go)
    return () => clearTimeout(timer)
  }, [atlas])
  return made.get(atlas) ?? (found?.of === atlas ? found.pairs : null)
}
