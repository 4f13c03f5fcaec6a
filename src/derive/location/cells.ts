/** Adds to one cell of an array of real numbers. */
export function addTo(cells: Float64Array, at: number, value: number): void {
  cells[at] = (cells[at] ?? 0) + value
}

/** Adds to one cell of an array of counts. */
export function countIn(cells: Int32Array, at: number, value: number): void {
  cells[at] = (cells[at] ?? 0) + value
}

/** The sum of all cells. */
export function sumOf(cells: Float64Array): number {
  let sum = 0
  for (const value of cells) sum += value
  return sum
}

/** One flag a site: 1 for the listed ones. */
export function flagsOf(length: number, listed: ArrayLike<number>): Uint8Array {
  const flags = new Uint8Array(length)
  for (let index = 0; index < listed.length; index += 1) flags[listed[index] ?? 0] = 1
  return flags
}
