import { type RefObject, useEffect, useState } from 'react'

import type { MapEvents, MapTexts, Scene } from './scene.ts'
import { TerritoryMap } from './territoryMap.ts'

/** Where tests and benches find the MapLibre instance, to ask it what it has painted (`queryRenderedFeatures`). */
const ENGINE_PROPERTY = '__carte'

/** The map of a container, or why there is none; made once, then shown each scene. */
export function useTerritoryMap(
  container: RefObject<HTMLDivElement | null>,
  covered: () => number,
  scene: Scene,
  events: MapEvents,
  texts: MapTexts,
  classes: { readonly tooltip: string; readonly scale: string },
): { readonly map: TerritoryMap | null; readonly failed: boolean } {
  const [map, setMap] = useState<TerritoryMap | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (container.current === null) return
    try {
      const made = new TerritoryMap(
        { container: container.current, texts, embedded: isEmbedded(), classes, first: scene, covered },
        events,
      )
      Object.defineProperty(container.current, ENGINE_PROPERTY, { value: made.engine, configurable: true })
      setMap(made)
      return () => {
        made.remove()
        setMap(null)
      }
    } catch (fault) {
      console.error(fault)
      setFailed(true)
    }
    // Made once: what changes afterwards goes through `show`.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [container])
  useEffect(() => {
    if (map === null) return
    map.events = events
    map.show(scene)
  }, [map, scene, events])
  return { map, failed }
}

function isEmbedded(): boolean {
  return window.self !== window.top || new URLSearchParams(location.search).get('integre') === '1'
}
