/** Every way to choose `count` of `total`, as ascending lists. */
export function* choices(total: number, count: number, from = 0): Generator<readonly number[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let first = from; first <= total - count; first += 1) {
    for (const rest of choices(total, count - 1, first + 1)) yield [first, ...rest]
  }
}

/** The cost of a plan, by its definition: the sum over clients of the least cost at an open site. */
export function totalOf(costs: Float64Array, sites: number, open: readonly number[]): number {
  return nearestCosts(costs, sites, open).reduce((sum, cost) => sum + cost, 0)
}

/** Each client's least cost at an open site. */
export function nearestCosts(costs: Float64Array, sites: number, open: readonly number[]): readonly number[] {
  return Array.from({ length: costs.length / sites }, (_, client) =>
    Math.min(...open.map((site) => costs[client * sites + site] ?? Infinity)),
  )
}

/** The least value of the sets of sites that are allowed; Infinity when there is none. */
export function leastOver(
  sites: number,
  count: number,
  isAllowed: (open: readonly number[]) => boolean,
  valueOf: (open: readonly number[]) => number,
): number {
  let least = Infinity
  for (const open of choices(sites, count)) if (isAllowed(open)) least = Math.min(least, valueOf(open))
  return least
}
