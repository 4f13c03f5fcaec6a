import { type RefObject, useEffect, useRef } from 'react'

/** Gives focus to a card's heading each time it shows another organisation; Escape within the card closes it. */
export function useOpening(id: string, onClose: () => void): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (card.current?.dataset['fiche'] !== id) return
    card.current.querySelector('h2')?.focus({ preventScroll: true })
    card.current.scrollTo({ top: 0 })
    // On a phone the page scrolls: a card opened from far down the list would start above the screen.
    if (card.current.getBoundingClientRect().top < 0) card.current.scrollIntoView({ block: 'start' })
  }, [id])
  useEffect(() => {
    const element = card.current
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onClose()
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [onClose])
  return card
}
