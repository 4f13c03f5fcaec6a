/** A source of numbers in [0, 1). */
export type Random = () => number

/** A seeded source: the same seed gives the same numbers (mulberry32, T. Ettinger 2017). */
export function randomOf(seed = 1): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
