import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Calls back when a part of the page is about to be taken away with the focus in it, which would be lost. */
export function useFocusLeft(part: RefObject<HTMLElement | null>, onLeft: () => void): void {
  const heard = useRef(onLeft)
  useLayoutEffect(() => {
    heard.current = onLeft
  })
  useLayoutEffect(() => {
    const element = part.current
    return () => {
      if (element?.contains(document.activeElement) === true) heard.current()
    }
  }, [part])
}
