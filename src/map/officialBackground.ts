import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'

import { FIRST_LAND_LAYER } from './layers/land.ts'

const STYLE_URL = 'https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/standard.json'
const PATIENCE = 5000
const PREFIX = 'ign:'

/**
 * Slips the layers of the official map (Plan IGN) under ours. Ours stay where they are, with their data and states; its
 * letters are drawn from local fonts, like ours. Rejects when the national service does not answer in time.
 */
export async function addOfficialBackground(map: MapLibreMap, wanted: () => boolean): Promise<void> {
  const response = await fetch(STYLE_URL, { signal: AbortSignal.timeout(PATIENCE), credentials: 'omit' })
  if (!response.ok) throw new Error(`${STYLE_URL}: ${response.status}`)
  const style = (await response.json()) as StyleSpecification
  if (!wanted()) return
  removeOfficialBackground(map)
  if (typeof style.sprite === 'string') map.setSprite(style.sprite)
  for (const [name, source] of Object.entries(style.sources)) map.addSource(`${PREFIX}${name}`, source)
  for (const layer of style.layers) map.addLayer(renamed(layer), FIRST_LAND_LAYER)
}

/** Takes those layers away again. */
export function removeOfficialBackground(map: MapLibreMap): void {
  const style = map.getStyle()
  for (const { id } of style.layers) if (id.startsWith(PREFIX)) map.removeLayer(id)
  for (const name of Object.keys(style.sources)) if (name.startsWith(PREFIX)) map.removeSource(name)
}

function renamed(layer: LayerSpecification): LayerSpecification {
  const id = `${PREFIX}${layer.id}`
  return layer.type === 'background' ? { ...layer, id } : { ...layer, id, source: `${PREFIX}${layer.source}` }
}
