/** Places of the nodes when each is held to the map with some strength, 0 to 1. */
export interface Level {
  readonly strength: number
  readonly x: Float32Array
  readonly y: Float32Array
}

/** The places at some strength: on the straight way between the two layouts around it. */
export function placesAt(levels: readonly Level[], strength: number): Pick<Level, 'x' | 'y'> {
  const next = levels.findIndex((level) => level.strength >= strength)
  const [before, after] = [levels[Math.max(0, next - 1)], levels[next]]
  if (before === undefined || after === undefined) throw new Error(`No layout for a strength of ${strength}.`)
  if (strength === after.strength) return after
  const share = (strength - before.strength) / (after.strength - before.strength)
  return { x: mixed(before.x, after.x, share), y: mixed(before.y, after.y, share) }
}

/** Numbers `share` of the way from some to others. */
export function mixed(from: Float32Array, to: Float32Array, share: number): Float32Array {
  return from.map((value, index) => value + ((to[index] ?? 0) - value) * share)
}
