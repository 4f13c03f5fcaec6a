import { Map as MapLibreMap, NavigationControl, type PaddingOptions } from 'maplibre-gl'

import type { Camera } from '../state/camera.ts'
import { REGION, SURROUNDINGS } from './camera.ts'
import { mapStyle } from './layers/style.ts'
import { readPalette } from './palette.ts'
import { ScaleControl } from './scaleControl.ts'
import type { MapTexts } from './scene.ts'

/** What a map is made with. */
export interface MapOptions {
  readonly container: HTMLElement
  readonly texts: MapTexts
  /** Two fingers, or a key, are needed to move it: it stands inside another page that scrolls. */
  readonly embedded: boolean
  readonly classes: { readonly tooltip: string; readonly scale: string }
  /** Where it looks at first; null for the whole région. */
  readonly position: Camera | null
}

/** Makes the GL map with the whole style and its controls: flat, upright, and kept around the région. */
export function createMap(
  { container, texts, embedded, classes, position }: MapOptions,
  padding: () => PaddingOptions,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: mapStyle(readPalette()),
    locale: texts.locale,
    ...(position === null
      ? { bounds: [...REGION], fitBoundsOptions: { padding: padding() } }
      : { center: [position.lon, position.lat], zoom: position.zoom }),
    maxBounds: SURROUNDINGS,
    minZoom: 5,
    maxZoom: 18,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    cooperativeGestures: embedded,
    fadeDuration: 0,
    validateStyle: import.meta.env.DEV,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new ScaleControl(classes.scale), 'bottom-right')
  return map
}
