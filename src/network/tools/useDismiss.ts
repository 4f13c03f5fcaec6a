import { type RefObject, useEffect } from 'react'

/** Closes a `<details>` that lies over the picture at a press elsewhere, or at Escape, which gives the focus back. */
export function useDismiss(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const close = (event: Event): void => {
      const menu = details.current
      if (menu?.open !== true) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        menu.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && menu.contains(event.target)) return
      menu.open = false
    }
    document.addEventListener('pointerdown', close, { signal })
    document.addEventListener('keydown', close, { signal })
    return () => controller.abort()
  }, [details])
}
