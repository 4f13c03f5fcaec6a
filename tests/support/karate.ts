import type { Publication } from '../../src/domain/publish.ts'
import { smallPublication } from './smallPublication.ts'

/** Zachary's karate club (1977): for each member, those of a higher number that it is tied to. */
const TIES: Readonly<Record<number, readonly number[]>> = {
  1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
  2: [3, 4, 8, 14, 18, 20, 22, 31],
  3: [4, 8, 9, 10, 14, 28, 29, 33],
  4: [8, 13, 14],
  5: [7, 11],
  6: [7, 11, 17],
  7: [17],
  9: [31, 33, 34],
  10: [34],
  14: [34],
  15: [33, 34],
  16: [33, 34],
  19: [33, 34],
  20: [34],
  21: [33, 34],
  23: [33, 34],
  24: [26, 28, 30, 33, 34],
  25: [26, 28, 32],
  26: [32],
  27: [30, 34],
  28: [34],
  29: [32, 34],
  30: [33, 34],
  31: [33, 34],
  32: [33, 34],
  33: [34],
}

/** The club as a publication: members are `m1` to `m34`. */
export function karateClub(): Publication {
  return smallPublication({
    acteurs: Array.from({ length: 34 }, (_, index) => ({ id: `m${index + 1}` })),
    partenariats: Object.entries(TIES).flatMap(([from, others]) =>
      others.map((to) => ({ de: `m${from}`, vers: `m${to}` })),
    ),
  })
}
