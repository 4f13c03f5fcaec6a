import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'

import type { Palette } from '../palette.ts'
import { actorLayers } from './actors.ts'
import { coverageLayers } from './coverage.ts'
import { labelLayers } from './labels.ts'
import { landLayers } from './land.ts'
import { orientationLayers } from './orientation.ts'
import { sessionLayers } from './sessions.ts'
import { SOURCE, sources } from './sources.ts'

/** What the first picture needs. Each source, even empty, costs a question to the worker for each tile in view. */
const FIRST_SOURCES: ReadonlySet<string> = new Set([SOURCE.departements, SOURCE.places])

/**
 * The style of the first picture: départements and places. The rest is added by `completeStyle`; what changes later
 * changes by data, by feature state or by the two switches of `state`: `dimmed` when an organisation is selected, `ign`
 * under the official background.
 */
export function firstStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    state: { dimmed: { default: false }, ign: { default: false } },
    sources: Object.fromEntries(Object.entries(sources()).filter(([name]) => FIRST_SOURCES.has(name))),
    layers: mapLayers(palette).filter((layer) => layer.type === 'background' || FIRST_SOURCES.has(layer.source)),
  }
}

/** Adds the sources and layers that the first picture does without, each layer at its height; does nothing twice. */
export function completeStyle(map: MapLibreMap, palette: Palette): void {
  for (const [name, source] of Object.entries(sources())) {
    if (map.getSource(name) === undefined) map.addSource(name, source)
  }
  let above: string | undefined
  for (const layer of mapLayers(palette).toReversed()) {
    if (map.getLayer(layer.id) === undefined) map.addLayer(layer, above)
    above = layer.id
  }
}

/** The layers, from the ground up. */
export function mapLayers(palette: Palette): LayerSpecification[] {
  return [
    ...landLayers(palette),
    ...coverageLayers(palette),
    ...labelLayers(palette),
    ...actorLayers(palette),
    ...orientationLayers(palette),
    ...sessionLayers(palette),
  ]
}
