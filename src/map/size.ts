import type { Map as MapLibreMap } from 'maplibre-gl'

/**
 * Redraws a map whenever its container changes size, in the same frame: it would else be blank for a moment. MapLibre's own
 * observer cannot be stopped without removing the map, and draws once more when the container leaves the page.
 */
export function followSize(map: MapLibreMap, container: HTMLElement): () => void {
  let isFirst = true
  const observer = new ResizeObserver(() => {
    // The first call says the size that the map was made with.
    if (!isFirst) map.resize().redraw()
    isFirst = false
  })
  observer.observe(container)
  return () => observer.disconnect()
}
