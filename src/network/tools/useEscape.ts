import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Calls `onEscape` when Escape is pressed inside an element, unless something open within it takes the key for itself. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const escape = useEffectEvent(onEscape)
  useEffect(() => {
    const controller = new AbortController()
    const close = ({ key, target }: KeyboardEvent): void => {
      if (key !== 'Escape' || (target instanceof Element && target.closest('details[open]') !== null)) return
      escape()
    }
    element.current?.addEventListener('keydown', close, { signal: controller.signal })
    return () => controller.abort()
  }, [element])
}
