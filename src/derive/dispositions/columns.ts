import { adjacencyOf } from '../layout/adjacency.ts'
import { type Arrangement, type Group, type LayoutProblem, tiedIn } from './arrangement.ts'
import { type Block, LEFT, RIGHT, TOP, orderBlocks } from './blocks.ts'
import { discOf, putDisc } from './discs.ts'
import { stacked } from './stacks.ts'

/** Free width on each side of the middle, and between a column and its organisations without known ties. */
const AISLE = 80
/** From a block to its title, in units of the plane. */
const TITLE = 26

/**
 * Two columns, one for each ecosystem, those with partners across facing each other; steering bodies above the space
 * between them, outside partners below it, so that bridges cross where nothing else is. Organisations without known ties
 * stand together beside their column.
 */
export function columns(problem: LayoutProblem): Arrangement {
  const { radius, ecosystemes, ecosystemeOf } = problem
  const x = new Float32Array(problem.count)
  const y = new Float32Array(problem.count)
  const tied = tiedIn(problem)
  const blocks = orderBlocks(problem, adjacencyOf(problem.count, problem.pairs), tied)
  const tall = Math.max(...blocks.slice(0, 2).map(({ members }) => members.length), 1)
  const rows = Math.ceil(Math.sqrt(8 * tall))
  const stacks = blocks.map((block) => {
    const isColumn = block === blocks[LEFT] || block === blocks[RIGHT]
    const deep = isColumn ? rows : Math.ceil(Math.sqrt(block.members.length / 1.8))
    return stacked(block, radius, deep, isColumn)
  })
  const height = Math.max(...stacks.slice(0, 2).map((stack) => stack.height))
  const middle = Math.max(...stacks.slice(2).map((stack) => stack.width), 3 * AISLE)
  const groups: Group[] = []
  const reach = middle / 2 + AISLE
  stacks.forEach((stack, index) => {
    const block = blocks[index]
    if (block === undefined || block.members.length === 0) return
    const side = index === LEFT ? -1 : 1
    const isColumn = index === LEFT || index === RIGHT
    const centre = isColumn ? side * (reach + stack.width / 2) : 0
    const above = isColumn ? 0 : ((index === TOP ? -1 : 1) * (height - stack.height)) / 2
    stack.members.forEach((node, place) => {
      x[node] = centre + (isColumn ? -side : 1) * (stack.x[place] ?? 0)
      y[node] = above + (stack.y[place] ?? 0)
    })
    const isBelow = !isColumn && index !== TOP
    groups.push({
      kind: 'ecosysteme',
      code: block.ecosysteme,
      members: block.members,
      x: centre,
      y: isBelow ? height / 2 + TITLE : -height / 2 - TITLE,
      circle: null,
    })
  })
  let below = -1
  const untied = [...ecosystemes.keys()].map((code) =>
    [...ecosystemeOf.keys()].filter((node) => tied[node] === 0 && ecosystemeOf[node] === code),
  )
  untied.forEach((members, code) => {
    if (members.length === 0) return
    const disc = discOf(members, radius)
    const ecosysteme = ecosystemes[code] ?? ''
    const index = blocks.findIndex((block: Block) => block.ecosysteme === ecosysteme)
    const at = { x: 0, y: 0 }
    if (index === LEFT || index === RIGHT) {
      at.x = (index === LEFT ? -1 : 1) * (reach + (stacks[index]?.width ?? 0) + AISLE / 2 + disc.radius)
    } else {
      below = below < 0 ? height / 2 + 2 * TITLE : below
      at.y = below + disc.radius + TITLE
      below = at.y + disc.radius
    }
    putDisc(disc, at, x, y)
    const circle = { ...at, radius: disc.radius }
    groups.push({ kind: 'untied', code: ecosysteme, members, x: at.x, y: at.y - disc.radius - TITLE / 2, circle })
  })
  return { x, y, groups }
}
