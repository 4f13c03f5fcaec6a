import type { ZoomTransform } from 'd3-zoom'

import type { ShownGroup } from '../derive/networkBackdrop.ts'
import type { NetworkScene } from '../derive/networkScene.ts'
import type { Box } from '../derive/networkOccupancy.ts'
import { type Size, growthOf } from './camera.ts'
import type { Paper } from './paper.ts'
import type { Palette } from './palette.ts'

/** The French words that the picture writes; the component takes them from the catalogue. */
export interface PictureWords {
  readonly untied: (place: string | null, count: number) => string
  readonly nature: (code: string) => string
  /** Title of a group, line by line. */
  readonly group: (group: ShownGroup) => readonly string[]
}

/** All that one drawing needs. What is drawn follows from it alone: no drawing depends on the one before. */
export interface Frame {
  readonly paper: Paper
  readonly scene: NetworkScene
  /** The nodes and the ties (places in the network's lists) to draw, in the scene's order: all of its, or a layer's. */
  readonly nodes: readonly number[]
  readonly ties: readonly number[]
  readonly words: PictureWords
  readonly palette: Palette
  readonly view: ZoomTransform
  readonly size: Size
  /** What lies over the picture (buttons, legend): no label goes under it. */
  readonly covered: () => readonly Box[]
  /** Place of the node under the pointer or reached by the keyboard; -1 when there is none. */
  readonly pointed: number
  /** Place of the node reached by the keyboard, which gets a ring; -1 when there is none. */
  readonly walked: number
}

/** Where the nodes are on screen, and how large: computed once a drawing. */
export interface ScreenNodes {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly radius: Float32Array
  /** Whether a node is (partly) on screen, 1 or 0. */
  readonly visible: Uint8Array
}

/** Puts the nodes on screen: the scene's, or those given. */
export function screenNodesOf({ scene, view, size }: Frame, nodes = scene.nodes): ScreenNodes {
  const { network } = scene
  const count = network.fiches.length
  const growth = growthOf(view.k)
  const screen: ScreenNodes = {
    x: new Float32Array(count),
    y: new Float32Array(count),
    radius: new Float32Array(count),
    visible: new Uint8Array(count),
  }
  for (const node of nodes) {
    const x = (network.x[node] ?? 0) * view.k + view.x
    const y = (network.y[node] ?? 0) * view.k + view.y
    const radius = (network.radius[node] ?? 0) * growth
    screen.x[node] = x
    screen.y[node] = y
    screen.radius[node] = radius
    screen.visible[node] = x > -radius && y > -radius && x < size.width + radius && y < size.height + radius ? 1 : 0
  }
  return screen
}

/** Whether a node keeps its full strength: always, unless others stand out that it has nothing to do with. */
export function isLit({ scene, pointed }: Frame, node: number): boolean {
  return !scene.isFocused || scene.near[node] === 1 || node === pointed
}
