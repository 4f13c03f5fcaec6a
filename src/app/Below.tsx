import { type ReactNode, createContext, use } from 'react'
import { createPortal } from 'react-dom'

/** The part of the page that follows its picture; null until it is there. */
export const BelowContext = createContext<HTMLElement | null>(null)

/**
 * Puts what it holds after the picture, in the order of reading as well as on screen: on a phone the question and its
 * short answer come first, then the map, then the tables.
 */
export function Below({ children }: { readonly children: ReactNode }) {
  const place = use(BelowContext)
  return place === null ? null : createPortal(children, place)
}
