import type { Map as MapLibreMap } from 'maplibre-gl'

import { paintImages } from './images.ts'
import { mapLayers } from './layers/style.ts'
import { readPalette } from './palette.ts'

/** Paints everything anew in the colours of the theme on screen. */
export function repaint(map: MapLibreMap): void {
  const palette = readPalette()
  paintImages(map, palette)
  for (const layer of mapLayers(palette)) {
    if (map.getLayer(layer.id) === undefined) continue
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name, value)
    }
  }
}
