import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'

import type { Palette } from '../palette.ts'
import { actorLayers } from './actors.ts'
import { labelLayers } from './labels.ts'
import { landLayers } from './land.ts'
import { orientationLayers } from './orientation.ts'
import { sources } from './sources.ts'

/**
 * The whole style, with every source and layer from the start. What changes later changes by data, by feature state or
 * by the two switches of `state`: `dimmed` when an organisation is selected, `ign` under the official background.
 */
export function mapStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    state: { dimmed: { default: false }, ign: { default: false } },
    sources: sources(),
    layers: mapLayers(palette),
  }
}

/** The layers, from the ground up. */
export function mapLayers(palette: Palette): LayerSpecification[] {
  return [...landLayers(palette), ...labelLayers(palette), ...actorLayers(palette), ...orientationLayers(palette)]
}
