import type { IControl, Map as MapLibreMap } from 'maplibre-gl'

import { metresPerPixel } from '../derive/mercator.ts'
import { scaleBarOf } from '../derive/scaleBar.ts'

const WIDEST = 110

/** A scale bar. MapLibre's own writes HTML at each move, which the page's security policy refuses. */
export class ScaleControl implements IControl {
  readonly #bar = document.createElement('div')
  #map: MapLibreMap | null = null

  constructor(className: string) {
    this.#bar.className = `maplibregl-ctrl ${className}`
  }

  onAdd(map: MapLibreMap): HTMLElement {
    this.#map = map
    map.on('move', this.#update)
    this.#update()
    return this.#bar
  }

  onRemove(): void {
    this.#map?.off('move', this.#update)
    this.#bar.remove()
  }

  readonly #update = (): void => {
    if (this.#map === null) return
    const { metres, pixels } = scaleBarOf(metresPerPixel(this.#map.getCenter().lat, this.#map.getZoom()), WIDEST)
    const text = metres >= 1000 ? `${metres / 1000}\u00A0km` : `${metres}\u00A0m`
    if (this.#bar.textContent !== text) this.#bar.textContent = text
    this.#bar.style.width = `${Math.round(pixels)}px`
  }
}
