import type { Point } from '../derive/networkAnchors.ts'
import type { Box } from '../derive/networkOccupancy.ts'
import type { NetworkScene } from '../derive/networkScene.ts'

/** Where the visitor's hand put nodes, by place in the network. A way to look, not a choice: the address does not keep it. */
export interface Hand {
  /** The scene with those nodes where they were put. Places that are no longer the same ones let go of all of them. */
  readonly over: (scene: NetworkScene) => NetworkScene
  /** Puts a node at a point of the plane, in the scene that `over` gave last. */
  readonly put: (node: number, point: Point) => void
  readonly letGo: () => void
  /** A scene as `over` would give it, for another picture of it: its box holds the nodes where they were put. */
  readonly asPut: (scene: NetworkScene) => NetworkScene
}

/** A hand that holds nothing. */
export function emptyHand(): Hand {
  const put = new Map<number, Point>()
  let under: Float32Array | null = null
  let places: { readonly x: Float32Array; readonly y: Float32Array } | null = null
  return {
    over(scene) {
      const { network } = scene
      if (network.x !== under) put.clear()
      under = network.x
      // Places of the network are shared: the hand moves nodes in a copy of them.
      places = { x: network.x.slice(), y: network.y.slice() }
      for (const [node, { x, y }] of put) {
        places.x[node] = x
        places.y[node] = y
      }
      return { ...scene, network: { ...network, ...places } }
    },
    put(node, point) {
      put.set(node, point)
      if (places === null) return
      places.x[node] = point.x
      places.y[node] = point.y
    },
    letGo: () => put.clear(),
    asPut(scene) {
      const { network, backdrop } = scene
      if (network.x !== under || put.size === 0) return scene
      const [x, y] = [network.x.slice(), network.y.slice()]
      let { box } = backdrop
      for (const [node, point] of put) {
        x[node] = point.x
        y[node] = point.y
        if (scene.shown[node] === 1) box = around(box, point, network.radius[node] ?? 0)
      }
      return { ...scene, network: { ...network, x, y }, backdrop: { ...backdrop, box } }
    },
  }
}

function around({ left, top, right, bottom }: Box, { x, y }: Point, reach: number): Box {
  return {
    left: Math.min(left, x - reach),
    top: Math.min(top, y - reach),
    right: Math.max(right, x + reach),
    bottom: Math.max(bottom, y + reach),
  }
}
