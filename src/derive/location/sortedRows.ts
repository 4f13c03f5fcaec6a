import { countIn } from './cells.ts'
import type { CostMatrix } from './costMatrix.ts'

/** Each client's sites from the cheapest on: `site[client * width + rank]` and its cost at the same place. */
export interface SortedRows {
  readonly clients: number
  /** How many sites each row lists. */
  readonly width: number
  readonly site: Int32Array
  readonly cost: Float64Array
}

/** Sorts each row by a distribution into buckets, then by insertion: sites at equal cost stay in their order. */
export function sortedRowsOf({ clients, sites, values, forbidden }: CostMatrix): SortedRows {
  const site = new Int32Array(clients * sites)
  const cost = new Float64Array(clients * sites)
  const ends = new Int32Array(sites + 2)
  for (let client = 0; client < clients; client += 1) {
    const row = values.subarray(client * sites, (client + 1) * sites)
    fillBuckets(row, forbidden, ends, site, cost, client * sites)
    insertionSort(site, cost, client * sites, (client + 1) * sites)
  }
  return { clients, width: sites, site, cost }
}

/** The same rows without the sites that are marked 1. */
export function withoutSites(rows: SortedRows, isOut: Uint8Array): SortedRows {
  const { clients } = rows
  const width = rows.site.subarray(0, rows.width).filter((index) => isOut[index] !== 1).length
  const site = new Int32Array(clients * width)
  const cost = new Float64Array(clients * width)
  let to = 0
  for (let from = 0; from < rows.site.length; from += 1) {
    const index = rows.site[from] ?? 0
    if (isOut[index] === 1) continue
    site[to] = index
    cost[to] = rows.cost[from] ?? 0
    to += 1
  }
  return { clients, width, site, cost }
}

/** Spreads a row over as many buckets as it has sites, from the least to the largest cost; forbidden ones come last. */
function fillBuckets(
  row: Float64Array,
  forbidden: number,
  ends: Int32Array,
  site: Int32Array,
  cost: Float64Array,
  start: number,
): void {
  const bucketOf = bucketsOf(row, forbidden)
  ends.fill(0)
  for (const value of row) countIn(ends, bucketOf(value) + 1, 1)
  for (let bucket = 1; bucket < ends.length; bucket += 1) countIn(ends, bucket, ends[bucket - 1] ?? 0)
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index] ?? 0
    const bucket = bucketOf(value)
    const at = start + (ends[bucket] ?? 0)
    countIn(ends, bucket, 1)
    site[at] = index
    cost[at] = value
  }
}

/** Which bucket a cost of a row goes to. */
function bucketsOf(row: Float64Array, forbidden: number): (value: number) => number {
  let least = Infinity
  let largest = 0
  for (const value of row) {
    if (value >= forbidden) continue
    if (value < least) least = value
    if (value > largest) largest = value
  }
  const scale = largest > least ? (row.length - 1) / (largest - least) : 0
  return (value) => (value >= forbidden ? row.length : Math.floor((value - least) * scale))
}

function insertionSort(site: Int32Array, cost: Float64Array, start: number, end: number): void {
  for (let from = start + 1; from < end; from += 1) {
    const value = cost[from] ?? 0
    const index = site[from] ?? 0
    let to = from - 1
    while (to >= start && (cost[to] ?? 0) > value) {
      cost[to + 1] = cost[to] ?? 0
      site[to + 1] = site[to] ?? 0
      to -= 1
    }
    cost[to + 1] = value
    site[to + 1] = index
  }
}
