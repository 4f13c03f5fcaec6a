import { adjacencyOf, stepsFrom } from '../layout/adjacency.ts'
import type { Pairs } from '../layout/links.ts'
import type { Arrangement, Group, LayoutProblem } from './arrangement.ts'
import { discOf, putDisc } from './discs.ts'
import { turned } from './turns.ts'

/** The organisation in the middle, the ties along which steps are counted, and who is shown (1) or not (0). */
export interface CirclesRequest {
  readonly centre: number
  readonly pairs: Pairs
  readonly shown: Uint8Array
}

/** Steps that have a ring of their own. */
const RINGS = 3
/** Free space between two nodes of a ring, and between two rings. */
const BETWEEN = 9
const BAND = 30

/**
 * The organisations that 1, 2 and 3 known ties lead to from one of them, in rings around it, near those that lead to them;
 * the others together beside, those that are further apart from those that no chain of known ties leads to.
 */
export function circles(problem: LayoutProblem, { centre, pairs, shown }: CirclesRequest): Arrangement {
  const { count, radius, ecosystemeOf, departementOf } = problem
  const graph = adjacencyOf(count, pairs)
  const { steps } = stepsFrom(graph, centre)
  const x = new Float32Array(count)
  const y = new Float32Array(count)
  const angles = new Float64Array(count)
  const groups: Group[] = []
  const others = (wanted: (step: number) => boolean): readonly number[] =>
    [...steps.keys()].filter((node) => node !== centre && shown[node] === 1 && wanted(steps[node] ?? -1))
  let inner = (radius[centre] ?? 0) + BAND / 2
  for (let step = 1; step <= RINGS; step += 1) {
    const members = others((own) => own === step).toSorted(
      (a, b) =>
        (ecosystemeOf[a] ?? 0) - (ecosystemeOf[b] ?? 0) || (departementOf[a] ?? 0) - (departementOf[b] ?? 0) || a - b,
    )
    if (members.length === 0) break
    const ring = turned(members, angles, (node) =>
      [...graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])].filter(
        (neighbour) => step > 1 && steps[neighbour] === step - 1,
      ),
    )
    const largest = Math.max(...members.map((node) => radius[node] ?? 0))
    const length = members.reduce((sum, node) => sum + 2 * (radius[node] ?? 0) + BETWEEN, 0)
    const rowHeight = 2 * largest + BETWEEN
    const first = inner + BAND / 2 + largest
    const rows = rowsFor(length * 1.15, first, rowHeight)
    ring.forEach((node, index) => {
      const away = first + (index % rows) * rowHeight
      x[node] = away * Math.cos(angles[node] ?? 0)
      y[node] = away * Math.sin(angles[node] ?? 0)
    })
    const outer = first + (rows - 1) * rowHeight + largest + BAND / 2
    const circle = { x: 0, y: 0, radius: outer }
    groups.push({ kind: 'ring', code: String(step), members, x: 0, y: -outer, circle })
    inner = outer
  }
  let top = -inner
  for (const [kind, members] of [
    ['farther', others((own) => own > RINGS)],
    ['apart', others((own) => own < 0)],
  ] as const) {
    if (members.length === 0) continue
    const disc = discOf(
      members.toSorted((a, b) => (radius[b] ?? 0) - (radius[a] ?? 0) || a - b),
      radius,
    )
    const at = { x: inner + 2 * BAND + disc.radius, y: top + BAND + disc.radius }
    putDisc(disc, at, x, y)
    groups.push({ kind, code: '', members, x: at.x, y: top + BAND / 2, circle: { ...at, radius: disc.radius } })
    top = at.y + disc.radius + BAND
  }
  return { x, y, groups }
}

/** How many rows hold nodes that are so long in all, side by side: the first at `radius`, each `height` further out. */
function rowsFor(length: number, radius: number, height: number): number {
  for (let rows = 1; ; rows += 1) {
    // Nodes are dealt to the rows in turn, so that the innermost must hold its share.
    if (length / rows <= 2 * Math.PI * radius) return rows
    if (height <= 0) return rows
  }
}
