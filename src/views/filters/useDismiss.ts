import { type RefObject, useEffect } from 'react'

/** Closes a `<details>` used as a menu when the visitor clicks elsewhere or presses Escape, which gives focus back. */
export function useDismiss(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const onPointer = ({ target }: PointerEvent): void => {
      if (details.current?.open === true && target instanceof Node && !details.current.contains(target)) {
        details.current.open = false
      }
    }
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || details.current?.open !== true) return
      details.current.open = false
      details.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [details])
}
