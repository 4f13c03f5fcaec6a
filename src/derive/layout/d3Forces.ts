import type { Force, SimulationLinkDatum, SimulationNodeDatum } from 'd3-force'

import { type AnchorSettings, anchors } from './anchors.ts'
import type { Random } from '../random.ts'
import { type Bodies, type Kernel, bodiesOf } from './bodies.ts'
import { type LinkSettings, links } from './links.ts'
import { type ManyBodySettings, manyBody } from './manyBody.ts'

/** A node of a d3-force simulation that has been initialised. */
type Node = SimulationNodeDatum
/** A force as d3-force's simulation takes it: `simulation.force(name, force)`. */
type Plugged<N extends Node> = Force<N, SimulationLinkDatum<N>>

/** In place of d3-force's forceManyBody: strengths are one for each node, in their order, or the same for all. */
export function forceFarAndNear<N extends Node>(
  settings: Omit<ManyBodySettings, 'random' | 'strengths'> & { readonly strength?: number | Float64Array } = {},
): Plugged<N> {
  const { strength = -30, ...others } = settings
  return plug((count, random) => {
    const strengths = typeof strength === 'number' ? new Float64Array(count).fill(strength) : strength
    return manyBody(count, { ...others, strengths, random })
  })
}

/** In place of d3-force's forceLink: ends are nodes' places in the list of nodes. */
export function forceTies<N extends Node>(
  pairs: { readonly from: Uint32Array; readonly to: Uint32Array },
  settings: Omit<LinkSettings, 'random'> = {},
): Plugged<N> {
  return plug((count, random) => links(count, pairs, { ...settings, random }))
}

/** In place of d3-force's forceX and forceY. */
export function forceAnchor<N extends Node>(settings: AnchorSettings): Plugged<N> {
  return plug(() => anchors(settings))
}

/** Wraps a force on flat lists: reads the nodes into them, and gives the nodes the speeds. */
function plug<N extends Node>(make: (count: number, random: Random) => Kernel): Plugged<N> {
  let nodes: readonly N[] = []
  let bodies: Bodies = bodiesOf(0)
  let kernel: Kernel | null = null
  const force = (alpha: number): void => {
    nodes.forEach(({ x = 0, y = 0, vx = 0, vy = 0 }, index) => {
      bodies.x[index] = x
      bodies.y[index] = y
      bodies.vx[index] = vx
      bodies.vy[index] = vy
    })
    kernel?.(bodies, alpha)
    nodes.forEach((node, index) => {
      node.vx = bodies.vx[index] ?? 0
      node.vy = bodies.vy[index] ?? 0
    })
  }
  force.initialize = (given: N[], random: Random): void => {
    nodes = given
    bodies = bodiesOf(given.length)
    kernel = make(given.length, random)
  }
  return force
}
