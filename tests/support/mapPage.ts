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

/** A symbol on screen: what it says of itself, and its middle in pixels of the page. */
export interface DrawnSymbol {
  readonly properties: Readonly<Record<string, unknown>>
  readonly lon: number
  readonly lat: number
  readonly x: number
  readonly y: number
}

/** The symbols that some layers have drawn within the map, each once, where they are seen: on their seats once fanned. */
export async function symbolsIn(
  map: JSHandle<MapLibreMap>,
  layers: readonly string[],
): Promise<readonly DrawnSymbol[]> {
  return map.evaluate((engine, names) => {
    const { left, top } = engine.getContainer().getBoundingClientRect()
    const seen = new Map<string, DrawnSymbol>()
    for (const { properties, geometry } of engine.queryRenderedFeatures({ layers: [...names] })) {
      if (geometry.type !== 'Point') continue
      const [lon = 0, lat = 0] = geometry.coordinates
      const { x, y } = engine.project([lon, lat])
      const [right = 0, down = 0] = JSON.parse(String(properties['seat'] ?? '[0,0]')) as number[]
      // Tiles overlap at their edges: the same symbol may be told by two, at places a hair apart.
      const key = String(properties['cluster_id'] ?? [properties['acteur'], properties['nom'], right, down].join(' '))
      seen.set(key, { properties, lon, lat, x: left + x + right, y: top + y + down })
    }
    return [...seen.values()]
  }, layers)
}

/** Where the map looks. */
export async function cameraIn(map: JSHandle<MapLibreMap>) {
  return map.evaluate((engine) => {
    const { lng, lat } = engine.getCenter()
    return { lon: lng, lat, zoom: engine.getZoom() }
  })
}

/** The box that the map shows. */
export async function boundsIn(map: JSHandle<MapLibreMap>) {
  return map.evaluate((engine) => {
    const bounds = engine.getBounds()
    return { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() }
  })
}
