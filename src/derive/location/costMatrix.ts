/** What serving each client from each site costs. Clients are rows, sites columns: `values[client * sites + site]`. */
export interface CostMatrix {
  readonly clients: number
  readonly sites: number
  /** Finite and not negative; a forbidden pair costs `forbidden`. */
  readonly values: Float64Array
  /** More than any plan without a forbidden pair can cost, so that a plan below it uses none. */
  readonly forbidden: number
  /** Every cost is a whole number, so that a bound may be rounded up. */
  readonly isWhole: boolean
}

/** Room for rounding in comparisons of sums, next to costs of 1. */
const TOLERANCE = 1e-9
const SETTLED = 1e-6

/** Makes a cost matrix from raw values, where Infinity marks a pair that may not be. Throws when one is negative or NaN. */
export function costMatrixOf(clients: number, sites: number, raw: Float64Array): CostMatrix {
  if (raw.length !== clients * sites)
    throw new Error(`${raw.length} costs given for ${clients} clients × ${sites} sites.`)
  let total = 0
  let isWhole = true
  for (let client = 0, at = 0; client < clients; client += 1) {
    let largest = 0
    for (let site = 0; site < sites; site += 1, at += 1) {
      const value = raw[at] ?? 0
      if (!(value >= 0)) throw new Error(`The cost of client ${client} at site ${site} is ${value}.`)
      if (value === Infinity) continue
      if (value > largest) largest = value
      if (!Number.isInteger(value)) isWhole = false
    }
    total += largest
  }
  const forbidden = total + 1
  const values = raw.includes(Infinity) ? raw.map((value) => (value === Infinity ? forbidden : value)) : raw
  return { clients, sites, values, forbidden, isWhole }
}

/** The least value that a plan can cost, given a proven bound: rounded up where all costs are whole. */
export function roundedBound(costs: CostMatrix, bound: number): number {
  if (!costs.isWhole) return Math.max(0, bound)
  return Math.max(0, Math.ceil(bound - TOLERANCE * (1 + Math.abs(bound))))
}

/** True when no plan can be better than `cost` by more than rounding, given a proven bound. */
export function isProven(costs: CostMatrix, cost: number, bound: number): boolean {
  return roundedBound(costs, bound) >= cost - TOLERANCE * (1 + Math.abs(cost))
}

/** True when a plan is proven to a millionth: time for other things. */
export function isSettled(costs: CostMatrix, cost: number, bound: number): boolean {
  return isProven(costs, cost, bound) || (!costs.isWhole && bound >= cost * (1 - SETTLED))
}
