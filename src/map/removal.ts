import type { Map as MapLibreMap } from 'maplibre-gl'

/** Milliseconds after which a map is removed even when the browser is busy. */
const LATEST = 1000

/**
 * Frees what a map holds (GL context, workers' data) once the browser has nothing better to do: what replaces it on screen
 * comes first. A map whose container is still in the page goes at once, since another may be about to take its place.
 */
export function removeWhenIdle(map: MapLibreMap): void {
  const remove = (): void => map.remove()
  if (map.getContainer().isConnected) remove()
  else if (typeof requestIdleCallback === 'function') requestIdleCallback(remove, { timeout: LATEST })
  else setTimeout(remove, LATEST)
}
