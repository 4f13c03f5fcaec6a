import type { CostMatrix } from './costMatrix.ts'
import { addTo, countIn } from './cells.ts'
import type { PreparedProblem } from './problem.ts'

/** Up to how many parties every assignment is tried, and how many partial ones may be visited for it. */
const FEW = 15
const NODES = 20_000

/**
 * Assigns parties of several persons who stay together (the generalised assignment problem: G. Ross and R. Soland,
 * Mathematical Programming 8, 1975): largest parties first, each where going elsewhere would cost most more; then single
 * moves and exchanges while they help; then, where few are involved, every assignment by depth-first search. Who finds
 * no seat, or a kind that a site lacks, costs more than a forbidden pair.
 */
export class Packing {
  readonly slotOf: Int32Array
  isOptimal = false
  private readonly best: Int32Array
  private readonly costs: CostMatrix
  private readonly problem: PreparedProblem
  private readonly order: Int32Array
  private readonly slots: number
  private readonly local: Float64Array
  private readonly room: Float64Array
  private readonly ofKind: Int32Array
  private readonly leastAfter: Float64Array
  private readonly penalty: number
  private nodes = 0
  private bestCost = Infinity

  constructor(costs: CostMatrix, problem: PreparedProblem, open: number) {
    this.costs = costs
    this.problem = problem
    this.slots = open
    this.slotOf = new Int32Array(costs.clients)
    this.best = new Int32Array(costs.clients)
    this.local = new Float64Array(costs.clients * (open + 1))
    this.room = new Float64Array(open + 1)
    this.ofKind = new Int32Array((open + 1) * problem.kindLabels.length)
    this.leastAfter = new Float64Array(costs.clients + 1)
    this.penalty = 2 * costs.forbidden
    this.order = Int32Array.from({ length: costs.clients }, (_, client) => client).toSorted(
      (a, b) => (problem.sizes[b] ?? 0) - (problem.sizes[a] ?? 0),
    )
  }

  /** Assigns all clients to the listed sites; returns the total cost, `costs.forbidden` or more if not all fit. */
  assign(open: ArrayLike<number>): number {
    this.start(open)
    for (const client of this.order) this.put(client, this.cheapestRoom(client))
    this.improve()
    this.bestCost = this.value()
    this.best.set(this.slotOf)
    this.searchAll()
    this.slotOf.set(this.best)
    return this.bestCost
  }

  private start(open: ArrayLike<number>): void {
    const { sites, values, clients } = this.costs
    this.ofKind.fill(0)
    for (let slot = 0; slot < this.slots; slot += 1) this.room[slot] = this.problem.capacities[open[slot] ?? -1] ?? 0
    this.room[this.slots] = Infinity
    for (let client = 0; client < clients; client += 1) {
      const row = client * (this.slots + 1)
      for (let slot = 0; slot < this.slots; slot += 1) {
        this.local[row + slot] = values[client * sites + (open[slot] ?? 0)] ?? 0
      }
      this.local[row + this.slots] = this.penalty
    }
  }

  private costAt(client: number, slot: number): number {
    return this.local[client * (this.slots + 1) + slot] ?? 0
  }

  private put(client: number, slot: number, sign = 1): void {
    if (sign > 0) this.slotOf[client] = slot
    addTo(this.room, slot, -sign * (this.problem.sizes[client] ?? 0))
    const kind = this.problem.kinds[client] ?? -1
    if (kind >= 0) countIn(this.ofKind, slot * this.problem.kindLabels.length + kind, sign)
  }

  private fits(client: number, slot: number): boolean {
    return (this.problem.sizes[client] ?? 0) <= (this.room[slot] ?? 0)
  }

  private cheapestRoom(client: number): number {
    let best = this.slots
    for (let slot = 0; slot < this.slots; slot += 1) {
      if (this.fits(client, slot) && this.costAt(client, slot) < this.costAt(client, best)) best = slot
    }
    return best
  }

  /** The cost of all seats and of the kinds that sites lack. */
  private value(): number {
    let sum = 0
    for (let client = 0; client < this.slotOf.length; client += 1) sum += this.costAt(client, this.slotOf[client] ?? 0)
    return sum + this.penalty * this.lacking()
  }

  private lacking(): number {
    let number = 0
    for (let at = 0; at < this.slots * this.problem.kindLabels.length; at += 1) if (this.ofKind[at] === 0) number += 1
    return number
  }

  /** Makes the first move or exchange that helps, until none does. */
  private improve(): void {
    for (let isChanged = true; isChanged;) {
      isChanged = false
      for (const client of this.order) {
        if (this.moveOne(client) || this.exchangeOne(client)) isChanged = true
      }
    }
  }

  private moveOne(client: number): boolean {
    const from = this.slotOf[client] ?? 0
    for (let slot = 0; slot <= this.slots; slot += 1) {
      if (slot === from || !this.fits(client, slot)) continue
      const change =
        this.costAt(client, slot) - this.costAt(client, from) + this.penalty * this.kindChange(client, from, slot)
      if (change >= -1e-9) continue
      this.put(client, from, -1)
      this.put(client, slot)
      return true
    }
    return false
  }

  /** How many more kinds sites lack once a client moves. */
  private kindChange(client: number, from: number, to: number): number {
    const kind = this.problem.kinds[client] ?? -1
    if (kind < 0) return 0
    const { length } = this.problem.kindLabels
    const lost = from < this.slots && this.ofKind[from * length + kind] === 1 ? 1 : 0
    const found = to < this.slots && this.ofKind[to * length + kind] === 0 ? 1 : 0
    return lost - found
  }

  private exchangeOne(client: number): boolean {
    const here = this.slotOf[client] ?? 0
    if (this.isAtCheapest(client)) return false
    for (const other of this.order) {
      const there = this.slotOf[other] ?? 0
      if (there === here || this.costAt(client, there) >= this.costAt(client, here)) continue
      if (this.exchange(client, other, here, there)) return true
    }
    return false
  }

  private isAtCheapest(client: number): boolean {
    const here = this.costAt(client, this.slotOf[client] ?? 0)
    for (let slot = 0; slot < this.slots; slot += 1) if (this.costAt(client, slot) < here) return false
    return true
  }

  private exchange(client: number, other: number, here: number, there: number): boolean {
    const before = this.penalty * this.lacking()
    this.put(client, here, -1)
    this.put(other, there, -1)
    const isRoom = this.fits(client, there) && this.fits(other, here)
    this.put(client, there)
    this.put(other, here)
    const change =
      this.costAt(client, there) + this.costAt(other, here) - this.costAt(client, here) - this.costAt(other, there)
    if (isRoom && change + this.penalty * this.lacking() - before < -1e-9) return true
    this.put(client, there, -1)
    this.put(other, here, -1)
    this.put(client, here)
    this.put(other, there)
    return false
  }

  /** Tries every assignment that may be better, until too many were visited. */
  private searchAll(): void {
    this.leastAfter.fill(0)
    for (let at = this.order.length - 1; at >= 0; at -= 1) {
      const client = this.order[at] ?? 0
      let least = this.penalty
      for (let slot = 0; slot < this.slots; slot += 1) least = Math.min(least, this.costAt(client, slot))
      this.leastAfter[at] = (this.leastAfter[at + 1] ?? 0) + least
    }
    for (const client of this.order) this.put(client, this.slotOf[client] ?? 0, -1)
    this.nodes = this.order.length > FEW ? NODES : 0
    this.visit(0, 0)
    this.isOptimal = this.nodes < NODES
  }

  private visit(at: number, cost: number): void {
    this.nodes += 1
    if (this.nodes >= NODES || cost + (this.leastAfter[at] ?? 0) >= this.bestCost - 1e-9) return
    if (at === this.order.length) {
      const value = cost + this.penalty * this.lacking()
      if (value >= this.bestCost) return
      this.bestCost = value
      this.best.set(this.slotOf)
      return
    }
    const client = this.order[at] ?? 0
    for (let slot = 0; slot <= this.slots; slot += 1) {
      if (!this.fits(client, slot)) continue
      this.put(client, slot)
      this.visit(at + 1, cost + this.costAt(client, slot))
      this.put(client, slot, -1)
    }
  }
}
