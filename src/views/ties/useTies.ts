import { useEffect, useState } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import { whenIdle } from '../whenIdle.ts'
import { askTies } from './askTies.ts'
import type { TieAnswers, TieQuestion } from './tieWorker.ts'

/** What has been heard of one question. */
interface Heard<Kind extends TieQuestion['kind']> {
  /** Null until the answer is there. */
  readonly answer: TieAnswers[Kind] | null
  readonly failed: boolean
}

/**
 * Asks something of the known ties once the page has nothing more urgent to do; null asks nothing. Never tells of another
 * question than the last.
 */
export function useTies<Kind extends TieQuestion['kind']>(
  atlas: Atlas,
  question: Extract<TieQuestion, { readonly kind: Kind }> | null,
): Heard<Kind> {
  const key = question === null ? null : JSON.stringify(question)
  const [heard, setHeard] = useState<Heard<Kind> & { readonly key: string | null; readonly of: Atlas }>({
    answer: null,
    failed: false,
    key: null,
    of: atlas,
  })
  useEffect(() => {
    if (key === null) return
    let isWanted = true
    const stop = whenIdle(() => {
      // What the key was made from: questions are plain values.
      const asked = JSON.parse(key) as Extract<TieQuestion, { readonly kind: Kind }>
      askTies<Kind>(atlas, asked).then(
        (answer) => isWanted && setHeard({ answer, failed: false, key, of: atlas }),
        (fault: unknown) => {
          console.error(fault)
          if (isWanted) setHeard({ answer: null, failed: true, key, of: atlas })
        },
      )
    })
    return () => {
      isWanted = false
      stop()
    }
  }, [atlas, key])
  return heard.key === key && heard.of === atlas ? heard : { answer: null, failed: false }
}
