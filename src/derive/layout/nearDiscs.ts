/** Cells of a grid for each body, at most: a few far away must not make a grid of mostly nothing. */
const CELLS_PER_BODY = 4

/**
 * Calls back for each pair of bodies (the lesser first) that lie in one cell or in two that touch, hence for all that are
 * nearer than `reach`; a few others come with them. Always in the same order.
 */
function forNearPairs(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  reach: number,
  visit: (a: number, b: number) => void,
): void {
  const count = x.length
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let body = 0; body < count; body += 1) {
    left = Math.min(left, x[body] as number)
    right = Math.max(right, x[body] as number)
    top = Math.min(top, y[body] as number)
    bottom = Math.max(bottom, y[body] as number)
  }
  const least = Math.sqrt(((right - left) * (bottom - top)) / (CELLS_PER_BODY * count))
  const side = Math.max(reach, least, (right - left + bottom - top) / (CELLS_PER_BODY * count), 1e-9)
  const columns = Math.floor((right - left) / side) + 1
  const rows = Math.floor((bottom - top) / side) + 1
  const cellOf = Uint32Array.from(
    { length: count },
    (_, body) =>
      Math.floor(((y[body] as number) - top) / side) * columns + Math.floor(((x[body] as number) - left) / side),
  )
  const starts = new Uint32Array(columns * rows + 1)
  for (const cell of cellOf) starts[cell + 1] = (starts[cell + 1] as number) + 1
  for (let cell = 0; cell < columns * rows; cell += 1)
    starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number)
  const next = starts.slice()
  const inOrder = new Uint32Array(count)
  cellOf.forEach((cell, body) => {
    inOrder[next[cell] as number] = body
    next[cell] = (next[cell] as number) + 1
  })
  for (let body = 0; body < count; body += 1) {
    const cell = cellOf[body] as number
    const column = cell % columns
    for (let row = Math.max(0, (cell - column) / columns - 1); row <= (cell - column) / columns + 1; row += 1) {
      if (row >= rows) break
      const from = starts[row * columns + Math.max(0, column - 1)] as number
      const to = starts[row * columns + Math.min(columns - 1, column + 1) + 1] as number
      for (let place = from; place < to; place += 1) {
        const other = inOrder[place] as number
        if (other > body) visit(body, other)
      }
    }
  }
}

/** Discs that are so many times as large as the mean are looked up apart: the grid is made for the others. */
const LARGE = 3

/** Looks up the pairs of discs (the lesser number first) that may touch or lie nearer than `gap`: all that do, and a few others. */
export class NearDiscs {
  readonly #large: readonly number[]
  readonly #isLarge: Uint8Array
  readonly #reach: number

  /** @param radii one for each disc */
  constructor(radii: ArrayLike<number>, gap: number) {
    const all = Array.from(radii)
    const mean = all.reduce((sum, radius) => sum + radius, 0) / Math.max(1, all.length)
    this.#isLarge = Uint8Array.from(all, (radius) => (radius > LARGE * mean ? 1 : 0))
    this.#large = [...this.#isLarge.keys()].filter((disc) => this.#isLarge[disc] === 1)
    const others = all.filter((_, disc) => this.#isLarge[disc] === 0)
    this.#reach = 2 * others.reduce((greatest, radius) => Math.max(greatest, radius), 0) + gap
  }

  /** Calls back for each pair, with discs where `x` and `y` have them; always in the same order. */
  visit(x: ArrayLike<number>, y: ArrayLike<number>, visit: (a: number, b: number) => void): void {
    const isLarge = this.#isLarge
    if (this.#large.length === 0) {
      forNearPairs(x, y, this.#reach, visit)
      return
    }
    forNearPairs(x, y, this.#reach, (a, b) => {
      if (isLarge[a] === 0 && isLarge[b] === 0) visit(a, b)
    })
    for (const disc of this.#large) {
      for (let other = 0; other < x.length; other += 1) {
        // Two large ones are met once.
        if (other === disc || (isLarge[other] === 1 && other < disc)) continue
        visit(Math.min(disc, other), Math.max(disc, other))
      }
    }
  }
}
