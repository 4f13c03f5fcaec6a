import type { Feature } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { JSHandle, Page } from 'playwright-core'

/** The MapLibre instance of a page's map, once all of the first scene is painted. */
export async function paintedMap(page: Page): Promise<JSHandle<MapLibreMap>> {
  await page.locator('section[aria-label="Carte"][data-painted="true"]').waitFor({ timeout: 30_000 })
  return page.evaluateHandle(() => {
    const container = [...document.querySelectorAll('section[aria-label="Carte"] > div')].find(
      (box) => '__carte' in box,
    )
    return (container as unknown as Record<'__carte', MapLibreMap>)['__carte']
  })
}

/** Waits until the map has stopped moving and has painted all that it was sent. */
export async function settled(map: JSHandle<MapLibreMap>): Promise<void> {
  await map.evaluate(async (engine) => {
    engine.triggerRepaint()
    await engine.once('idle')
  })
}

/** The features that a source holds, clusters apart: what the page sent to the map. */
export async function featuresOf(map: JSHandle<MapLibreMap>, source: string): Promise<readonly Feature[]> {
  return map.evaluate(async (engine, name) => {
    const data = await engine.getSource<import('maplibre-gl').GeoJSONSource>(name)?.getData()
    return data?.type === 'FeatureCollection' ? data.features : []
  }, source)
}
