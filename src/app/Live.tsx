import { type ReactNode, useLayoutEffect } from 'react'

/** Tells the page, once, that the application stands where the build's first view stood: it shows, and answers. */
export function Live({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    delete document.documentElement.dataset['asked']
    performance.mark('application-prete')
  }, [])
  return children
}
