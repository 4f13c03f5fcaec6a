import type { Group } from './dispositions/arrangement.ts'
import { widenedAt } from './dispositions/widening.ts'
import type { MapLines } from './mapLines.ts'
import type { Network } from './network.ts'
import type { Seen } from './networkScene.ts'
import type { Box } from './networkOccupancy.ts'

/** What lies behind the graph: the map's lines, and the groups that a disposition makes. */
export interface Backdrop {
  readonly groups: readonly ShownGroup[]
  /** Of the groups, 0 to 1: they fade as nodes leave for the map. */
  readonly opacity: number
  readonly ground: Ground | null
  /** What holds the nodes that are shown and all that lies behind them, on the plane. */
  readonly box: Box
}

/** A group of which some members are shown. */
export type ShownGroup = Omit<Group, 'members'> & { readonly count: number }

/** The map's lines, as strongly as nodes are held to it. */
interface Ground {
  readonly lines: MapLines
  readonly strength: number
  /** How much wider than the lines the plane is. */
  readonly widening: number
}

/** What is fainter than this is not seen, and not in the legend. */
export const SEEN = 0.2

/** How strongly the map's lines are drawn, 0 to 1, by how strongly nodes are held to it: they come well before the end. */
export function groundOpacity(strength: number): number {
  return Math.min(1, 4 * strength)
}

/** Half the height and half the width of a title, in units of the plane. */
const TITLE = { height: 14, width: 90 } as const

/** Derives the backdrop of what is seen. */
export function backdropOf(network: Network, shown: Uint8Array, { layouts, strength, lines }: Seen): Backdrop {
  const opacity = Math.max(0, 1 - 4 * strength)
  const groups =
    layouts === null || opacity === 0
      ? []
      : layouts.groups.flatMap(({ members, ...group }): readonly ShownGroup[] => {
          const count = members.filter((node) => shown[node] === 1).length
          return count === 0 ? [] : [{ ...group, count }]
        })
  const ground = lines === null || strength === 0 ? null : { lines, strength, widening: widenedAt(strength) }
  const nodes = boxOfNodes(network, shown)
  const withGroups = groups.reduce(
    (box, { x, y, circle }) =>
      union(
        union(box, aroundPoint(x, y, TITLE.width, TITLE.height)),
        circle === null ? box : aroundPoint(circle.x, circle.y, circle.radius, circle.radius),
      ),
    nodes,
  )
  if (ground === null) return { groups, opacity, ground, box: withGroups }
  const all = lineBox(ground).reduce(union, withGroups)
  return { groups, opacity, ground, box: towards(withGroups, all, strength) }
}

function boxOfNodes({ x, y, radius }: Network, shown: Uint8Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  shown.forEach((isShown, node) => {
    if (isShown !== 1) return
    const [east, south, reach] = [x[node] ?? 0, y[node] ?? 0, radius[node] ?? 0]
    left = Math.min(left, east - reach)
    right = Math.max(right, east + reach)
    top = Math.min(top, south - reach)
    bottom = Math.max(bottom, south + reach)
  })
  return { left, top, right, bottom }
}

function lineBox({ lines, widening }: Ground): readonly Box[] {
  return lines.outlines.map((line) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let place = 0; place < line.length; place += 2) {
      const [x, y] = [(line[place] ?? 0) * widening, line[place + 1] ?? 0]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
    return { left, top, right, bottom }
  })
}

function aroundPoint(x: number, y: number, width: number, height: number): Box {
  return { left: x - width, top: y - height, right: x + width, bottom: y + height }
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

function towards(a: Box, b: Box, share: number): Box {
  const mix = (from: number, to: number): number => from + (to - from) * share
  return {
    left: mix(a.left, b.left),
    top: mix(a.top, b.top),
    right: mix(a.right, b.right),
    bottom: mix(a.bottom, b.bottom),
  }
}
