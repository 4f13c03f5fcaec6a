import type { Pairs } from '../layout/links.ts'
import type { NetworkTie } from '../network.ts'

/** The pairs that some ties join, each once, in the order of their places. */
export function pairsOf(ties: readonly Pick<NetworkTie, 'from' | 'to'>[]): Pairs {
  const most = ties.reduce((greatest, { from, to }) => Math.max(greatest, from, to), 0) + 1
  const keys = ties.map(({ from, to }) => Math.min(from, to) * most + Math.max(from, to))
  const distinct = [...new Set(keys)].toSorted((a, b) => a - b)
  return {
    from: Uint32Array.from(distinct, (key) => Math.floor(key / most)),
    to: Uint32Array.from(distinct, (key) => key % most),
  }
}
