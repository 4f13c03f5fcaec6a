/** A page that is not on screen is never painted. */
const PATIENCE = 1000

/** Resolves once what the page holds has been painted. */
export function firstPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve()
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, PATIENCE)
  })
}
