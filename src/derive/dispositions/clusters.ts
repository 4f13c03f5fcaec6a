import { partDiscs } from '../layout/collide.ts'
import { type Arrangement, type Group, type LayoutProblem, tiedIn } from './arrangement.ts'
import { type Disc, discOf, putDisc } from './discs.ts'
import { WIDENING } from './widening.ts'

/** Free space between two discs, which holds a title. */
const BETWEEN = 30
/** Room that a title takes to either side of a disc's middle. */
const TITLE = { short: 62, long: 92 } as const
/** How much further apart than on the map départements are to the east: titles are wide. */
const STRETCH = 1.45 * WIDENING
/** How far those without known ties are put beyond their département, seen from the middle of the région. */
const BEYOND = 1.5

/**
 * A disc for each département, the organisations with most partners in its middle, and one beside it for those without
 * known ties; discs lie as the départements do on the map. Those without a place in the région have theirs to the east.
 */
export function clusters(problem: LayoutProblem): Arrangement {
  const { count, departements, departementOf, middles, radius } = problem
  const tied = tiedIn(problem)
  const nodes = Array.from({ length: count }, (_, node) => node)
  const east = Math.max(0, ...middles.map(({ x }) => x)) * STRETCH * 1.6
  const discs = departements.flatMap((code, index) => {
    const here = nodes.filter((node) => departementOf[node] === index)
    const { x: away, y: south } = middles[index] ?? { x: 0, y: 0 }
    const middle = code === '' ? { x: east, y: 0 } : { x: away * STRETCH, y: south }
    return [true, false].flatMap((isTied): readonly Placed[] => {
      const members = here
        .filter((node) => (tied[node] === 1) === isTied)
        .toSorted((a, b) => (radius[b] ?? 0) - (radius[a] ?? 0) || a - b)
      if (members.length === 0) return []
      const push = isTied ? 1 : BEYOND
      return [{ code, isTied, disc: discOf(members, radius), x: middle.x * push, y: middle.y * push }]
    })
  })
  const middleX = Float64Array.from(discs, (placed) => placed.x)
  const middleY = Float64Array.from(discs, (placed) => placed.y)
  partDiscs(
    middleX,
    middleY,
    discs.map(({ code, disc, isTied }) => Math.max(disc.radius, TITLE[isTied && code !== '' ? 'short' : 'long'])),
    BETWEEN,
  )
  const x = new Float32Array(count)
  const y = new Float32Array(count)
  const groups = discs.map(({ code, isTied, disc }, index): Group => {
    const at = { x: middleX[index] ?? 0, y: middleY[index] ?? 0 }
    putDisc(disc, at, x, y)
    return {
      kind: isTied ? 'departement' : 'untied',
      code,
      members: disc.members,
      x: at.x,
      y: at.y - disc.radius - 13,
      circle: { ...at, radius: disc.radius },
    }
  })
  return { x, y, groups }
}

interface Placed {
  readonly code: string
  readonly isTied: boolean
  readonly disc: Disc
  readonly x: number
  readonly y: number
}
