import { useEffect, useEffectEvent, useState } from 'react'

import { useReducedMotion } from './useReducedMotion.ts'

/** The address is written once the hand has rested that long, in milliseconds. */
const REST = 180

/** How strongly nodes are held to the map, and what moves it. */
export interface Strength {
  /** 0 to 1; 0 or 1 where nothing is to move. */
  readonly value: number
  readonly move: (value: number) => void
  /** Whether only the two ends are offered. */
  readonly endsOnly: boolean
}

/**
 * The strength of the anchors: that of the address, but while a hand moves the slider that of the hand, so that the page
 * is not made anew at each step. `write` then puts the last one in the address.
 */
export function useStrength(written: number, write: (value: number) => void): Strength {
  const endsOnly = useReducedMotion()
  const [held, setHeld] = useState<{ readonly value: number; readonly over: number } | null>(null)
  // What the address has since said (« Back ») counts more than what the hand last did.
  const current = held !== null && held.over === written ? held.value : written
  const put = useEffectEvent(write)
  useEffect(() => {
    if (current === written) return
    const resting = setTimeout(() => put(current), REST)
    return () => clearTimeout(resting)
  }, [current, written])
  return {
    value: endsOnly ? Math.round(current) : current,
    move: (value) => setHeld({ value, over: written }),
    endsOnly,
  }
}
