import type { NetworkTie } from './network.ts'
import type { NetworkScene } from './networkScene.ts'

/** The four ways in which the arrow keys move. */
export const DIRECTIONS = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
} as const

/** One arrow key. */
export type Direction = keyof typeof DIRECTIONS

/**
 * The shown node to which an arrow key leads: along a shown tie, the nearest partner within 60° of the way pressed; where
 * no tie leads that way, the nearest node that does. Null when there is none.
 */
export function nodeTowards(scene: NetworkScene, from: number, direction: Direction): number | null {
  const { network, nodes } = scene
  const [dx, dy] = DIRECTIONS[direction]
  const partners = new Set(
    scene.ties.flatMap((index) => {
      const tie = network.ties[index]
      if (tie?.from === from) return [tie.to]
      return tie?.to === from ? [tie.from] : []
    }),
  )
  const nearest = (candidates: Iterable<number>): number | null => {
    let best: number | null = null
    let least = Infinity
    for (const node of candidates) {
      const east = (network.x[node] ?? 0) - (network.x[from] ?? 0)
      const south = (network.y[node] ?? 0) - (network.y[from] ?? 0)
      const along = east * dx + south * dy
      const across = Math.abs(east * dy) + Math.abs(south * dx)
      if (along <= 0 || across > along * 1.73 || along + 2 * across >= least) continue
      least = along + 2 * across
      best = node
    }
    return best
  }
  return nearest(partners) ?? nearest(nodes)
}

/** The shown ties between two nodes; none between a node and itself, or where either is not one (-1). */
export function tiesJoining({ network, ties }: NetworkScene, a: number, b: number): readonly NetworkTie[] {
  return ties.flatMap((index) => {
    const tie = network.ties[index]
    return tie !== undefined && ((tie.from === a && tie.to === b) || (tie.from === b && tie.to === a)) ? [tie] : []
  })
}

/** The shown node nearest to a point of the plane, at most `within` from its edge; null when there is none. */
export function nodeAt(scene: NetworkScene, x: number, y: number, within: number, growth = 1): number | null {
  const { network } = scene
  let best: number | null = null
  let least = within
  for (const node of scene.nodes) {
    const distance = Math.hypot((network.x[node] ?? 0) - x, (network.y[node] ?? 0) - y)
    const away = distance - (network.radius[node] ?? 0) * growth
    if (away >= least) continue
    least = away
    best = node
  }
  return best
}
