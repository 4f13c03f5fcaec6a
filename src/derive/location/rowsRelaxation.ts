import { addTo } from './cells.ts'
import type { Relaxation } from './lagrangian.ts'
import type { SortedRows } from './sortedRows.ts'

/** The p-median problem's relaxation: a site serves every client that costs it less than the client's multiplier. */
export class RowsRelaxation implements Relaxation {
  readonly isSigned = false
  private readonly rows: SortedRows

  constructor(rows: SortedRows) {
    this.rows = rows
  }

  price(multipliers: Float64Array, reduced: Float64Array): void {
    const { width, site, cost, clients } = this.rows
    reduced.fill(0)
    for (let client = 0; client < clients; client += 1) {
      const multiplier = multipliers[client] ?? 0
      const end = (client + 1) * width
      for (let at = client * width; at < end; at += 1) {
        const below = (cost[at] ?? 0) - multiplier
        if (below >= 0) break
        addTo(reduced, site[at] ?? 0, below)
      }
    }
  }

  serve(multipliers: Float64Array, isChosen: Uint8Array, served: Float64Array): void {
    const { width, site, cost, clients } = this.rows
    for (let client = 0; client < clients; client += 1) {
      const multiplier = multipliers[client] ?? 0
      const end = (client + 1) * width
      let times = 0
      for (let at = client * width; at < end; at += 1) {
        if ((cost[at] ?? 0) >= multiplier) break
        times += isChosen[site[at] ?? 0] ?? 0
      }
      served[client] = times
    }
  }
}
