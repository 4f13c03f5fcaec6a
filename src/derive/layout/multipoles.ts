/** Numbers kept for each cell, in one list so that what is read together lies together. */
export const CELL = 12
/** Centre of the strengths, radius around it, and total strength of a cell. */
export const CX = 0
export const CY = 1
export const RADIUS = 2
const M0 = 3
/** Second moment of the strengths around the centre, a complex number. */
const M2X = 4
const M2Y = 5
/** The field that far cells make here, as a polynomial around the centre: three complex coefficients. */
const L0X = 6
const L0Y = 7
const L1X = 8
const L1Y = 9
const L2X = 10
const L2Y = 11

/** Bodies in the order of a tree, and the numbers of its cells. */
interface Described {
  readonly starts: Uint32Array
  readonly firstLeaf: number
  readonly fx: Float64Array
  readonly fy: Float64Array
  readonly x: Float64Array
  readonly y: Float64Array
  readonly strength: Float64Array
  readonly cells: Float64Array
}

/** Describes a leaf by its bodies. */
export function describeLeaf(tree: Described, leaf: number): void {
  const from = tree.starts[leaf] as number
  const to = tree.starts[leaf + 1] as number
  const { cells, x, y, strength } = tree
  let cx = 0
  let cy = 0
  let weight = 0
  let total = 0
  for (let body = from; body < to; body += 1) {
    const s = strength[body] as number
    const w = Math.abs(s)
    total += s
    weight += w
    cx += w * (x[body] as number)
    cy += w * (y[body] as number)
  }
  if (weight > 0) {
    cx /= weight
    cy /= weight
  } else {
    cx = x[from] as number
    cy = y[from] as number
  }
  let far = 0
  let m2x = 0
  let m2y = 0
  for (let body = from; body < to; body += 1) {
    const dx = (x[body] as number) - cx
    const dy = (y[body] as number) - cy
    const s = strength[body] as number
    far = Math.max(far, dx * dx + dy * dy)
    m2x += s * (dx * dx - dy * dy)
    m2y += s * 2 * dx * dy
  }
  const radius = Math.sqrt(far)
  write(cells, (tree.firstLeaf + leaf) * CELL, cx, cy, radius, total, m2x, m2y)
}

function write(
  cells: Float64Array,
  at: number,
  cx: number,
  cy: number,
  radius: number,
  m0: number,
  m2x: number,
  m2y: number,
): void {
  cells[at + CX] = cx
  cells[at + CY] = cy
  cells[at + RADIUS] = radius
  cells[at + M0] = m0
  cells[at + M2X] = m2x
  cells[at + M2Y] = m2y
  cells.fill(0, at + L0X, at + CELL)
}

/** Describes a cell by its two children. */
export function describeParent(cells: Float64Array, cell: number): void {
  const a = (2 * cell + 1) * CELL
  const b = a + CELL
  const ma = cells[a + M0] as number
  const mb = cells[b + M0] as number
  const wa = Math.abs(ma)
  const wb = Math.abs(mb)
  const share = wa + wb > 0 ? wa / (wa + wb) : 0.5
  const ax = cells[a + CX] as number
  const ay = cells[a + CY] as number
  const bx = cells[b + CX] as number
  const by = cells[b + CY] as number
  const cx = bx + share * (ax - bx)
  const cy = by + share * (ay - by)
  const pax = ax - cx
  const pay = ay - cy
  const pbx = bx - cx
  const pby = by - cy
  const radius = Math.max(
    Math.sqrt(pax * pax + pay * pay) + (cells[a + RADIUS] as number),
    Math.sqrt(pbx * pbx + pby * pby) + (cells[b + RADIUS] as number),
  )
  const m2x =
    (cells[a + M2X] as number) +
    ma * (pax * pax - pay * pay) +
    (cells[b + M2X] as number) +
    mb * (pbx * pbx - pby * pby)
  const m2y = (cells[a + M2Y] as number) + ma * 2 * pax * pay + (cells[b + M2Y] as number) + mb * 2 * pbx * pby
  write(cells, cell * CELL, cx, cy, radius, ma + mb, m2x, m2y)
}

/**
 * What two far cells, given by where their numbers start, do to one another: the moments of each make the polynomial of
 * the other, by powers of u, the inverse of the complex number from the first centre to the second.
 */
export function exchange(cells: Float64Array, a: number, b: number): void {
  const dx = (cells[b + CX] as number) - (cells[a + CX] as number)
  const dy = (cells[b + CY] as number) - (cells[a + CY] as number)
  const square = dx * dx + dy * dy
  const ux = dx / square
  const uy = -dy / square
  const u2x = ux * ux - uy * uy
  const u2y = 2 * ux * uy
  const u3x = u2x * ux - u2y * uy
  const u3y = u2x * uy + u2y * ux
  const ma = cells[a + M0] as number
  const mb = cells[b + M0] as number
  const qax = cells[a + M2X] as number
  const qay = cells[a + M2Y] as number
  const qbx = cells[b + M2X] as number
  const qby = cells[b + M2Y] as number
  cells[b + L0X] = (cells[b + L0X] as number) - ma * ux - (qax * u3x - qay * u3y)
  cells[b + L0Y] = (cells[b + L0Y] as number) - ma * uy - (qax * u3y + qay * u3x)
  cells[b + L1X] = (cells[b + L1X] as number) + ma * u2x
  cells[b + L1Y] = (cells[b + L1Y] as number) + ma * u2y
  cells[b + L2X] = (cells[b + L2X] as number) - ma * u3x
  cells[b + L2Y] = (cells[b + L2Y] as number) - ma * u3y
  cells[a + L0X] = (cells[a + L0X] as number) + mb * ux + (qbx * u3x - qby * u3y)
  cells[a + L0Y] = (cells[a + L0Y] as number) + mb * uy + (qbx * u3y + qby * u3x)
  cells[a + L1X] = (cells[a + L1X] as number) + mb * u2x
  cells[a + L1Y] = (cells[a + L1Y] as number) + mb * u2y
  cells[a + L2X] = (cells[a + L2X] as number) + mb * u3x
  cells[a + L2Y] = (cells[a + L2Y] as number) + mb * u3y
}

/** Hands a cell's far field to its children. */
export function handDown(cells: Float64Array, cell: number): void {
  const at = cell * CELL
  for (let child = 2 * cell + 1; child <= 2 * cell + 2; child += 1) {
    const to = child * CELL
    const hx = (cells[to + CX] as number) - (cells[at + CX] as number)
    const hy = (cells[to + CY] as number) - (cells[at + CY] as number)
    const l2x = cells[at + L2X] as number
    const l2y = cells[at + L2Y] as number
    const l2hx = l2x * hx - l2y * hy
    const l2hy = l2x * hy + l2y * hx
    const l1x = cells[at + L1X] as number
    const l1y = cells[at + L1Y] as number
    const sx = l1x + l2hx
    const sy = l1y + l2hy
    cells[to + L0X] = (cells[to + L0X] as number) + (cells[at + L0X] as number) + sx * hx - sy * hy
    cells[to + L0Y] = (cells[to + L0Y] as number) + (cells[at + L0Y] as number) + sx * hy + sy * hx
    cells[to + L1X] = (cells[to + L1X] as number) + sx + l2hx
    cells[to + L1Y] = (cells[to + L1Y] as number) + sy + l2hy
    cells[to + L2X] = (cells[to + L2X] as number) + l2x
    cells[to + L2Y] = (cells[to + L2Y] as number) + l2y
  }
}

/** Adds the far field of a leaf to what its bodies receive. */
export function giveField({ cells, x, y, fx, fy, starts, firstLeaf }: Described, leaf: number): void {
  const at = (firstLeaf + leaf) * CELL
  const cx = cells[at + CX] as number
  const cy = cells[at + CY] as number
  const l0x = cells[at + L0X] as number
  const l0y = cells[at + L0Y] as number
  const l1x = cells[at + L1X] as number
  const l1y = cells[at + L1Y] as number
  const l2x = cells[at + L2X] as number
  const l2y = cells[at + L2Y] as number
  const to = starts[leaf + 1] as number
  for (let body = starts[leaf] as number; body < to; body += 1) {
    const wx = (x[body] as number) - cx
    const wy = (y[body] as number) - cy
    const sx = l1x + l2x * wx - l2y * wy
    const sy = l1y + l2x * wy + l2y * wx
    fx[body] = (fx[body] as number) + l0x + sx * wx - sy * wy
    fy[body] = (fy[body] as number) - (l0y + sx * wy + sy * wx)
  }
}
