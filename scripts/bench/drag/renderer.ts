import type { NetworkScene } from '../../../src/derive/networkScene.ts'

/** A way to draw the network, driven alike for all. Pixels are of the page. */
export interface Renderer {
  /** Where a node is on the page. */
  readonly placeOf: (node: number) => { readonly x: number; readonly y: number }
  /** What the pointer's events are sent to. */
  readonly target: Element
  /** One step of zooming about the middle of the picture. */
  readonly zoom: (factor: number) => void
}

/** Makes a renderer draw in a container that fills the page. */
export type Start = (stage: HTMLElement, scene: NetworkScene) => Renderer | Promise<Renderer>
