import type { CostMatrix } from './costMatrix.ts'
import type { Relaxation } from './lagrangian.ts'
import type { PreparedProblem } from './problem.ts'
import { addTo } from './cells.ts'

/**
 * The relaxation with capacities and kinds (J. Beasley, "Lagrangean heuristics for location problems", EJOR 65, 1993): a
 * site takes its best client of each kind, then whom it gains most from, person by person, while seats last. Parties may
 * be split here, which only lowers the bound.
 */
export class CrowdedRelaxation implements Relaxation {
  readonly isSigned: boolean
  private readonly costs: CostMatrix
  private readonly problem: PreparedProblem
  private readonly isApart: boolean
  /** Of one site: gains by person, sorted; the best client of each kind; those clients as flags. */
  private readonly gains: Float64Array
  private readonly bestOfKind: Int32Array
  private readonly isTaken: Uint8Array
  private length = 0

  constructor(costs: CostMatrix, problem: PreparedProblem) {
    this.costs = costs
    this.problem = problem
    this.isSigned = problem.kindLabels.length > 0
    this.isApart = problem.sizes.every((size) => size === 1)
    this.gains = new Float64Array(problem.sizes.reduce((sum, size) => sum + size, 0))
    this.bestOfKind = new Int32Array(problem.kindLabels.length)
    this.isTaken = new Uint8Array(costs.clients)
  }

  price(multipliers: Float64Array, reduced: Float64Array): void {
    for (let site = 0; site < this.costs.sites; site += 1) {
      let sum = this.takeKinds(site, multipliers)
      this.listGains(site, multipliers)
      const seats = Math.min(this.length, this.seatsLeft(site))
      for (let at = 0; at < seats; at += 1) sum += this.gains[at] ?? 0
      reduced[site] = sum
    }
  }

  serve(multipliers: Float64Array, isChosen: Uint8Array, served: Float64Array): void {
    served.fill(0)
    for (let site = 0; site < isChosen.length; site += 1) {
      if (isChosen[site] !== 1) continue
      this.takeKinds(site, multipliers)
      for (let kind = 0; kind < this.bestOfKind.length; kind += 1) addTo(served, this.bestOfKind[kind] ?? 0, 1)
      this.listGains(site, multipliers)
      this.serveBest(site, multipliers, served)
    }
  }

  private gainOf(client: number, site: number, multipliers: Float64Array): number {
    return (this.costs.values[client * this.costs.sites + site] ?? 0) - (multipliers[client] ?? 0)
  }

  /** Notes the best client of each kind; returns what they cost. */
  private takeKinds(site: number, multipliers: Float64Array): number {
    this.isTaken.fill(0)
    let sum = 0
    for (let kind = 0; kind < this.bestOfKind.length; kind += 1) {
      let best = -1
      let least = Infinity
      for (let client = 0; client < this.costs.clients; client += 1) {
        if (this.problem.kinds[client] !== kind) continue
        const gain = this.gainOf(client, site, multipliers)
        if (gain >= least) continue
        least = gain
        best = client
      }
      this.bestOfKind[kind] = best
      this.isTaken[best] = 1
      sum += least
    }
    return sum
  }

  /** Lists what each other person who is worth serving brings; sorted if not all fit. */
  private listGains(site: number, multipliers: Float64Array): void {
    let length = 0
    for (let client = 0; client < this.costs.clients; client += 1) {
      const gain = this.gainOf(client, site, multipliers)
      if (gain >= 0 || this.isTaken[client] === 1) continue
      const size = this.problem.sizes[client] ?? 1
      for (let person = 0; person < size; person += 1) this.gains[length + person] = gain / size
      length += size
    }
    this.length = length
    // oxlint-disable-next-line unicorn/no-array-sort -- in place, as this runs thousands of times
    if (length > this.seatsLeft(site)) this.gains.subarray(0, length).sort()
  }

  /** Parties of one leave a seat fewer for each kind; of larger ones nothing is known that holds whoever is taken. */
  private seatsLeft(site: number): number {
    const seats = this.problem.capacities[site] ?? Infinity
    return Math.max(0, Math.floor(seats) - (this.isApart ? this.bestOfKind.length : 0))
  }

  private serveBest(site: number, multipliers: Float64Array, served: Float64Array): void {
    const seats = this.seatsLeft(site)
    const limit = this.length > seats ? (this.gains[seats - 1] ?? -Infinity) : 0
    let left = seats
    for (let pass = 0; pass < 2; pass += 1) {
      for (let client = 0; client < this.costs.clients && left > 0; client += 1) {
        const size = this.problem.sizes[client] ?? 1
        const gain = this.gainOf(client, site, multipliers) / size
        if (gain >= 0 || this.isTaken[client] === 1 || (pass === 0 ? gain >= limit : gain !== limit)) continue
        const seated = Math.min(size, left)
        addTo(served, client, seated / size)
        left -= seated
      }
    }
  }
}
