import { useSyncExternalStore } from 'react'

const QUERY = '(prefers-reduced-motion: reduce)'

/** Whether the visitor asks that things do not move, kept up to date. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = matchMedia(QUERY)
      list.addEventListener('change', notify)
      return () => list.removeEventListener('change', notify)
    },
    () => matchMedia(QUERY).matches,
  )
}
