import type { Block } from './blocks.ts'

/** A block of nodes in upright files, around its own middle; the first file is the one to the right. */
interface Stack {
  readonly members: readonly number[]
  readonly x: Float32Array
  readonly y: Float32Array
  readonly width: number
  readonly height: number
}

/** Free space between two nodes of a file, and between two files. */
const BETWEEN = 9
const BESIDE = 20

/**
 * Stacks a block in files of at most `deep` nodes. In a column those with most partners across come in the first file,
 * the one that faces the other column; each file keeps the block's order downwards. Elsewhere files follow that order.
 */
export function stacked({ members, across }: Block, radius: ArrayLike<number>, deep: number, isColumn: boolean): Stack {
  const fileCount = Math.max(1, Math.ceil(members.length / Math.max(1, deep)))
  const perFile = Math.ceil(members.length / fileCount)
  const rank = new Map(members.map((node, index) => [node, index]))
  const byFile = isColumn
    ? members.toSorted((a, b) => (across[b] ?? 0) - (across[a] ?? 0) || (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
    : members.toReversed()
  const files = Array.from({ length: fileCount }, (_, file) =>
    byFile.slice(file * perFile, (file + 1) * perFile).toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
  ).filter((file) => file.length > 0)
  const size = (node: number): number => 2 * (radius[node] ?? 0)
  const heights = files.map((file) => file.reduce((sum, node) => sum + size(node) + BETWEEN, -BETWEEN))
  const widths = files.map((file) => Math.max(...file.map(size)))
  const height = Math.max(0, ...heights)
  const width = widths.reduce((sum, wide) => sum + wide + BESIDE, -BESIDE)
  const stack: Stack = {
    members: files.flat(),
    x: new Float32Array(members.length),
    y: new Float32Array(members.length),
    width: Math.max(0, width),
    height,
  }
  let [place, right] = [0, width / 2]
  files.forEach((file, index) => {
    const wide = widths[index] ?? 0
    // Files are as tall as the tallest, as far as that leaves no great holes.
    const air = file.length < 2 ? 0 : Math.min((height - (heights[index] ?? 0)) / (file.length - 1), 2 * BETWEEN)
    let top = -((heights[index] ?? 0) + air * (file.length - 1)) / 2
    for (const node of file) {
      stack.x[place] = right - wide / 2
      stack.y[place] = top + size(node) / 2
      top += size(node) + BETWEEN + air
      place += 1
    }
    right -= wide + BESIDE
  })
  return stack
}
