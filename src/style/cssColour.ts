/** The value that a colour token (`mark-navy`) has now, in the theme on screen, as `rgb(…)`; canvas and map need it. */
export function cssColour(token: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(--${token})`
  probe.hidden = true
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** Calls back when the visitor's theme changes from light to dark or back; returns what stops it. */
export function onThemeChange(callback: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)')
  query.addEventListener('change', callback)
  return () => query.removeEventListener('change', callback)
}
