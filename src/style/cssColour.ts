/**
 * The values that colour tokens (`mark-navy`) have now, in the theme on screen, as `rgb(…)`: canvas and map need them.
 * They are read together, since each reading after a change has the page work out its styles.
 */
export function cssColours<Token extends string>(tokens: readonly Token[]): ReadonlyMap<Token, string> {
  const box = document.createElement('div')
  box.hidden = true
  const probes = tokens.map((token) => {
    const probe = document.createElement('span')
    probe.style.color = `var(--${token})`
    box.append(probe)
    return [token, probe] as const
  })
  document.body.append(box)
  const colours = new Map(probes.map(([token, probe]) => [token, getComputedStyle(probe).color]))
  box.remove()
  return colours
}

/** Calls back when the visitor's theme changes from light to dark or back; returns what stops it. */
export function onThemeChange(callback: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)')
  query.addEventListener('change', callback)
  return () => query.removeEventListener('change', callback)
}
