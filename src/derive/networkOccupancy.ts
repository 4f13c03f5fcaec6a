/** A rectangle of the screen, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Side of the cells in which boxes are looked up, in pixels: about the width of a short label. */
const CELL = 64

/** Which parts of the screen are taken; boxes are kept in a grid, so that asking costs the same however many there are. */
export class Occupancy {
  readonly #cells = new Map<number, Box[]>()

  /** Takes a box. */
  add(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key)
      if (cell === undefined) this.#cells.set(key, [box])
      else cell.push(box)
    }
  }

  /** Whether nothing overlaps a box. */
  isFree(box: Box): boolean {
    for (const key of keysOf(box)) {
      if (this.#cells.get(key)?.some((other) => overlap(box, other)) === true) return false
    }
    return true
  }
}

function keysOf({ left, top, right, bottom }: Box): readonly number[] {
  const keys: number[] = []
  for (let column = Math.floor(left / CELL); column * CELL <= right; column++) {
    for (let row = Math.floor(top / CELL); row * CELL <= bottom; row++) keys.push(column * 65_536 + row)
  }
  return keys
}

/** Whether two rectangles have a point in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
