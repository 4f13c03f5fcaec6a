import type { Random } from '../random.ts'
import type { Bodies, Kernel } from './bodies.ts'
import { Cells } from './cells.ts'
import { CELL, CX, CY, RADIUS, exchange, giveField, handDown } from './multipoles.ts'
import { type NearField, pushBetween, pushWithin } from './nearField.ts'

/** Ticks after which bodies are sorted again, since they may lie better by then. */
const OLDEST = 12
/** They are sorted before when there is that much more to look at than at best since the last time. */
const WORSE = 1.1

/** How bodies act on one another from afar; distances in units of the plane. */
export interface ManyBodySettings {
  /** One for each body; negative ones push. */
  readonly strengths: Float64Array
  /** Two cells act as wholes when their radii together are under this share of their distance; it may follow alpha. */
  readonly theta?: number | ((alpha: number) => number)
  readonly distanceMin?: number
  /** Bodies further apart do not act on one another. */
  readonly distanceMax?: number
  readonly random: Random
}

/**
 * Every body acts on every other by strength / distance, as in d3-force's forceManyBody, whose softening under
 * `distanceMin` it keeps. Far cells act on one another as wholes.
 *
 * Such a field is the plane's own electrostatics: as complex numbers, the speed given at z is the conjugate of
 * Σ s / (zⱼ − z). A cell is told by its strength and second moment around its centre (the first is nil), what it does
 * elsewhere by a polynomial of degree two: the fast multipole method of Greengard and Rokhlin (1987) cut after its second
 * order, on a tree walked for both cells of a pair at once (Dehnen 2002).
 */
export function manyBody(count: number, settings: ManyBodySettings): Kernel {
  const { strengths, theta = 0.8, distanceMin = 1, distanceMax = Infinity, random } = settings
  const tree = new Cells(count)
  const thetaAt = typeof theta === 'number' ? () => theta : theta
  const field = { tree, min2: distanceMin ** 2, max2: distanceMax ** 2, random, theta: thetaAt(1) }
  let [age, looked, least] = [0, 0, Infinity]
  return (bodies: Bodies, alpha: number): void => {
    if (count === 0) return
    if (age === 0 || age > OLDEST || looked > least * WORSE) {
      tree.sort(bodies.x, bodies.y)
      age = 0
      least = Infinity
    }
    field.theta = thetaAt(alpha)
    tree.gather(bodies.x, bodies.y, strengths)
    looked = walk(field)
    least = Math.min(least, looked)
    age += 1
    for (let cell = 0; cell < tree.firstLeaf; cell += 1) handDown(tree.cells, cell)
    for (let leaf = 0; leaf < tree.leaves; leaf += 1) giveField(tree, leaf)
    scatter(tree, bodies, alpha)
  }
}

interface Field extends NearField {
  readonly theta: number
}

/** What is done with a pair of cells. */
const [OUT_OF_REACH, AS_WHOLES, BODY_BY_BODY, OPEN_FIRST, OPEN_SECOND] = [0, 1, 2, 3, 4] as const

/** Goes through the pairs of cells, from the whole with itself down; returns how many it looked at. */
function walk(field: Field): number {
  const { tree } = field
  const { stack, firstLeaf } = tree
  let top = pushPair(stack, 0, 0, 0)
  let looked = 0
  while (top > 0) {
    top -= 2
    const a = stack[top] as number
    const b = stack[top + 1] as number
    if (a === b) {
      if (a >= firstLeaf) pushWithin(field, a - firstLeaf)
      else top = pushOwnPairs(stack, top, 2 * a + 1)
      continue
    }
    looked += 1
    const fate = fateOf(field, a, b)
    if (fate === AS_WHOLES) exchange(tree.cells, a * CELL, b * CELL)
    else if (fate === BODY_BY_BODY) pushBetween(field, a - firstLeaf, b - firstLeaf)
    else if (fate === OPEN_FIRST) top = pushPair(stack, pushPair(stack, top, 2 * a + 1, b), 2 * a + 2, b)
    else if (fate === OPEN_SECOND) top = pushPair(stack, pushPair(stack, top, a, 2 * b + 1), a, 2 * b + 2)
  }
  return looked
}

/** Cells far enough act as wholes, leaves body by body; of any other pair the wider cell is opened. */
function fateOf({ tree, theta, max2 }: Field, a: number, b: number): number {
  const { cells, firstLeaf } = tree
  const dx = (cells[b * CELL + CX] as number) - (cells[a * CELL + CX] as number)
  const dy = (cells[b * CELL + CY] as number) - (cells[a * CELL + CY] as number)
  const ra = cells[a * CELL + RADIUS] as number
  const rb = cells[b * CELL + RADIUS] as number
  const reach = ra + rb
  const square = dx * dx + dy * dy
  const isFar = reach * reach < square * theta * theta
  if (max2 === Infinity) {
    if (isFar) return AS_WHOLES
  } else {
    const away = Math.sqrt(square)
    if (isFar && (away + reach) ** 2 < max2) return AS_WHOLES
    if (away > reach && (away - reach) ** 2 >= max2) return OUT_OF_REACH
  }
  if (a >= firstLeaf && b >= firstLeaf) return BODY_BY_BODY
  return a < firstLeaf && (b >= firstLeaf || ra > rb) ? OPEN_FIRST : OPEN_SECOND
}

function pushPair(stack: Uint32Array, top: number, a: number, b: number): number {
  stack[top] = a
  stack[top + 1] = b
  return top + 2
}

/** The pairs within a cell whose first child is given. */
function pushOwnPairs(stack: Uint32Array, top: number, child: number): number {
  const next = pushPair(stack, pushPair(stack, top, child, child), child + 1, child + 1)
  return pushPair(stack, next, child, child + 1)
}

function scatter({ order, fx, fy, count }: Cells, { vx, vy }: Bodies, alpha: number): void {
  for (let place = 0; place < count; place += 1) {
    const body = order[place] as number
    vx[body] = (vx[body] as number) + alpha * (fx[place] as number)
    vy[body] = (vy[body] as number) + alpha * (fy[place] as number)
  }
}
