import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl'

import type { Bounds } from '../derive/outlines.ts'
import type { LonLat } from '../domain/dataset.ts'
import type { Camera } from '../state/camera.ts'
import { REGION, SILENT, cameraOf, reveal, sameCamera, showBounds } from './camera.ts'

/** Where the map looks: it follows the address bar, tells what the visitor moves, and keeps the whole in view until then. */
export class Gaze {
  readonly #map: MapLibreMap
  readonly #padding: () => PaddingOptions
  /** What is seen when nobody has moved the map. */
  #whole: Bounds = REGION
  /** Where the address bar says to look. */
  #asked: Camera | null
  /** The last camera told to the page, which will come back as a choice. */
  #told: Camera | null = null
  /** Where it looked after its last move: a resize ends like a move, without being one. */
  #last: Camera

  constructor(map: MapLibreMap, padding: () => PaddingOptions, asked: Camera | null, onMove: (camera: Camera) => void) {
    this.#map = map
    this.#padding = padding
    this.#asked = asked
    this.#last = cameraOf(map)
    map.on('moveend', (event) => this.#tellMove(event, onMove))
    map.on('resize', () => this.#refit())
  }

  /** Looks where the address bar says, unless that is what the map itself has just told. */
  follow(asked: Camera | null): void {
    this.#asked = asked
    if (sameCamera(asked, this.#told) || sameCamera(asked, cameraOf(this.#map))) return
    this.#told = null
    if (asked === null) this.#showWhole()
    else this.#map.jumpTo({ center: [asked.lon, asked.lat], zoom: asked.zoom }, SILENT)
  }

  /** Sets what is seen when nobody has moved the map, the région if null, and looks at it. */
  frame(whole: Bounds | null): void {
    this.#whole = whole ?? REGION
    this.#showWhole()
  }

  /** Moves to some bounds as the visitor asks. */
  goTo(bounds: Bounds): void {
    showBounds(this.#map, bounds, this.#padding())
  }

  /** Moves so that some positions are seen, unless one of them already is. */
  reveal(positions: readonly LonLat[]): void {
    reveal(this.#map, positions, this.#padding())
  }

  #showWhole(duration?: number): void {
    showBounds(this.#map, this.#whole, this.#padding(), duration === undefined ? {} : { duration }, SILENT)
  }

  #tellMove(event: object, onMove: (camera: Camera) => void): void {
    const camera = cameraOf(this.#map)
    const moved = !sameCamera(camera, this.#last)
    this.#last = camera
    if (!moved || 'silent' in event) return
    this.#told = camera
    onMove(camera)
  }

  /** Keeps the whole in view while the page changes around a map that nobody has moved. */
  #refit(): void {
    if (this.#asked === null && this.#told === null) this.#showWhole(0)
  }
}
