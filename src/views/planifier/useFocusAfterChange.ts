import { type RefObject, useEffect, useRef } from 'react'

/** A heading that takes the focus once a change is announced: what was pressed has gone elsewhere. */
export function useFocusAfterChange(): readonly [RefObject<HTMLHeadingElement | null>, () => void] {
  const heading = useRef<HTMLHeadingElement>(null)
  const isWanted = useRef(false)
  useEffect(() => {
    // The heading may come with a later render.
    if (!isWanted.current || heading.current === null) return
    isWanted.current = false
    heading.current.focus()
  })
  return [
    heading,
    () => {
      isWanted.current = true
    },
  ]
}
