import 'maplibre-gl/dist/maplibre-gl.css'

import { Map as MapLibreMap, type PaddingOptions } from 'maplibre-gl'

import type { Camera } from '../state/camera.ts'
import { REGION, SURROUNDINGS } from './camera.ts'
import { paintImages } from './images.ts'
import { firstStyle } from './layers/style.ts'
import { readPalette } from './palette.ts'

/** What the GL map is made with. */
export interface EngineOptions {
  /** The element that it fills. */
  readonly container: HTMLElement
  /** MapLibre's own sentences, by its keys. */
  readonly locale: Readonly<Record<string, string>>
  /** Two fingers, or a key, are needed to move it: it stands inside another page that scrolls. */
  readonly embedded: boolean
  /** Where it looks at first; null for the whole région. */
  readonly position: Camera | null
}

/** A GL map with the style of the first picture. */
export interface Engine {
  readonly map: MapLibreMap
  /** Once the style is there: data can be sent from then on. */
  readonly styled: Promise<void>
}

/** Makes the GL map: flat, upright, and kept around the région. Throws where there is no WebGL. */
export function createEngine(
  { container, locale, embedded, position }: EngineOptions,
  padding: PaddingOptions,
): Engine {
  const palette = readPalette()
  const map = new MapLibreMap({
    container,
    style: firstStyle(palette),
    locale: { ...locale },
    ...(position === null
      ? { bounds: [...REGION], fitBoundsOptions: { padding } }
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
    // Its owner follows the container's size, and stops before the map is taken away.
    trackResize: false,
    cooperativeGestures: embedded,
    fadeDuration: 0,
    validateStyle: import.meta.env.DEV,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  const styled = new Promise<void>((resolve) => {
    void map.once('style.load', () => resolve())
  })
  paintImages(map, palette)
  return { map, styled }
}
