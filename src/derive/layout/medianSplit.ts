/**
 * Orders a stretch of bodies, [left, right], so that those before `split` lie on one side of those after it, across the
 * longer side of their box (Hoare's selection, as in kdbush). Deterministic; places must be finite.
 */
export function medianSplit(
  order: Uint32Array,
  x: Float64Array,
  y: Float64Array,
  left: number,
  right: number,
  split: number,
): void {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let place = left; place <= right; place += 1) {
    const body = order[place] as number
    const bx = x[body] as number
    const by = y[body] as number
    if (bx < x0) x0 = bx
    if (bx > x1) x1 = bx
    if (by < y0) y0 = by
    if (by > y1) y1 = by
  }
  select(order, x1 - x0 >= y1 - y0 ? x : y, left, right, split)
}

function select(order: Uint32Array, key: Float64Array, from: number, to: number, split: number): void {
  let left = from
  let right = to
  while (left < right) {
    const pivot = key[order[(left + right) >> 1] as number] as number
    let i = left
    let j = right
    while (i <= j) {
      while ((key[order[i] as number] as number) < pivot) i += 1
      while ((key[order[j] as number] as number) > pivot) j -= 1
      if (i <= j) {
        const swapped = order[i] as number
        order[i] = order[j] as number
        order[j] = swapped
        i += 1
        j -= 1
      }
    }
    if (split <= j) right = j
    else if (split >= i) left = i
    else return
  }
}
