import { countIn } from './cells.ts'
import type { CostMatrix } from './costMatrix.ts'
import type { PreparedProblem } from './problem.ts'
import { Seating } from './seating.ts'

/**
 * Assigns clients of one person each to a given number of open sites at least total cost, within capacities and with one
 * client of each kind at every site: a minimum-cost flow, hence optimal (successive shortest paths: R. Ahuja,
 * T. Magnanti, J. Orlin, "Network Flows", 1993, §9.7). Clients flow to a bucket (slot × kind), to its slot, to the sink.
 * The flow starts with each client at its nearest site, which is optimal but for balance; then one person after another
 * moves out of full sites, or into those that lack a kind, along shortest paths. Every kind must have as many clients as
 * there are open sites, and every site a seat per kind; then only seats can be missing.
 */
export class Assignment {
  readonly isOptimal = true
  private readonly seating: Seating
  private readonly capacities: Float64Array
  /** How many kinds every site needs. */
  private readonly needed: number
  private readonly seats: Float64Array
  /** Flows from buckets to slots and from slots to the sink. */
  private readonly inflow: Int32Array
  private readonly outflow: Int32Array
  /** What each node has too much (or too little) of: buckets, then slots, then the sink. */
  private readonly excess: Int32Array
  private readonly distance: Float64Array
  private readonly before: Int32Array
  private readonly firstSlot: number
  private readonly sink: number
  private readonly tolerance: number

  constructor(costs: CostMatrix, { kinds, kindLabels, capacities }: PreparedProblem, open: number) {
    const kindCount = kindLabels.length
    const kindOf = kinds.map((kind) => (kind < 0 ? kindCount : kind))
    this.seating = new Seating(costs, kindOf, kindCount + 1, open)
    this.capacities = capacities
    this.needed = kindCount
    const { slots, members } = this.seating
    this.firstSlot = members.length
    this.sink = members.length + slots
    this.seats = new Float64Array(slots)
    this.inflow = new Int32Array(members.length)
    this.outflow = new Int32Array(slots)
    this.excess = new Int32Array(this.sink + 1)
    this.distance = new Float64Array(this.sink + 1)
    this.before = new Int32Array(this.sink + 1)
    this.tolerance = 1e-12 * (1 + costs.forbidden)
  }

  /** For each client its place in the list of open sites; the list's length for who finds no seat. */
  get slotOf(): Int32Array {
    return this.seating.slotOf
  }

  /** Assigns all clients to the listed sites; returns the total cost, `costs.forbidden` or more if not all fit. */
  assign(open: ArrayLike<number>): number {
    this.seating.start(open)
    for (let slot = 0; slot < this.seats.length; slot += 1) {
      this.seats[slot] = Math.floor(this.capacities[open[slot] ?? -1] ?? Infinity)
    }
    this.balance()
    for (let end = this.findPath(); end >= 0; end = this.findPath()) this.augment(end)
    return this.seating.total()
  }

  /** Sets flows that keep to capacities and kinds, and notes where they do not add up. */
  private balance(): void {
    const { members, kinds, slots } = this.seating
    this.excess.fill(0)
    this.excess[this.sink] = -this.slotOf.length
    for (let slot = 0; slot < slots; slot += 1) {
      let sum = 0
      for (let bucket = slot * kinds; bucket < (slot + 1) * kinds; bucket += 1) {
        const flow = Math.max(members[bucket] ?? 0, this.leastIn(bucket))
        this.inflow[bucket] = flow
        this.excess[bucket] = (members[bucket] ?? 0) - flow
        sum += flow
      }
      const out = Math.min(sum, this.seats[slot] ?? 0)
      this.outflow[slot] = out
      this.excess[this.firstSlot + slot] = sum - out
      countIn(this.excess, this.sink, out)
    }
  }

  /** One client of each needed kind in every slot but the last. */
  private leastIn(bucket: number): number {
    const { kinds, slots } = this.seating
    return bucket < (slots - 1) * kinds && bucket % kinds < this.needed ? 1 : 0
  }

  /** Shortest paths from all nodes with too much (R. Bellman, 1958); returns the nearest with too little, or -1. */
  private findPath(): number {
    const { distance, excess, before } = this
    for (let node = 0; node < excess.length; node += 1) {
      distance[node] = (excess[node] ?? 0) > 0 ? 0 : Infinity
      before[node] = -1
    }
    for (let pass = 0; pass < excess.length && this.relaxAll(); pass += 1);
    return this.nearestLack()
  }

  /** The nearest reached node with too little, or -1. */
  private nearestLack(): number {
    const { distance, excess } = this
    let nearest = -1
    let least = Infinity
    for (let node = 0; node < excess.length; node += 1) {
      if ((excess[node] ?? 0) >= 0 || (distance[node] ?? 0) >= least) continue
      nearest = node
      least = distance[node] ?? 0
    }
    return nearest
  }

  private relaxAll(): boolean {
    const { slots, members } = this.seating
    let isChanged = false
    for (let bucket = 0; bucket < members.length; bucket += 1) if (this.relaxMoves(bucket)) isChanged = true
    for (let bucket = 0; bucket < members.length; bucket += 1) if (this.relaxInflow(bucket)) isChanged = true
    for (let slot = 0; slot < slots; slot += 1) if (this.relaxOutflow(slot)) isChanged = true
    return isChanged
  }

  private relaxInflow(bucket: number): boolean {
    const slot = this.firstSlot + Math.floor(bucket / this.seating.kinds)
    const isMore = this.relax(bucket, slot, 0)
    const isLess = (this.inflow[bucket] ?? 0) > this.leastIn(bucket) && this.relax(slot, bucket, 0)
    return isMore || isLess
  }

  private relaxOutflow(slot: number): boolean {
    const node = this.firstSlot + slot
    const out = this.outflow[slot] ?? 0
    const isMore = out < (this.seats[slot] ?? 0) && this.relax(node, this.sink, 0)
    const isLess = out > 0 && this.relax(this.sink, node, 0)
    return isMore || isLess
  }

  private relaxMoves(bucket: number): boolean {
    if (this.distance[bucket] === Infinity) return false
    const { kinds, slots, move } = this.seating
    let isChanged = false
    for (let slot = 0; slot < slots; slot += 1) {
      const change = move[bucket * slots + slot] ?? 0
      if (this.relax(bucket, slot * kinds + (bucket % kinds), change)) isChanged = true
    }
    return isChanged
  }

  private relax(from: number, to: number, cost: number): boolean {
    const reached = (this.distance[from] ?? 0) + cost
    if (!(reached < (this.distance[to] ?? 0) - this.tolerance)) return false
    this.distance[to] = reached
    this.before[to] = from
    return true
  }

  /** Sends one person along the path that ends at a node. */
  private augment(end: number): void {
    let to = end
    for (let from = this.before[to] ?? -1; from >= 0; from = this.before[to] ?? -1) {
      this.send(from, to)
      to = from
    }
    countIn(this.excess, to, -1)
    countIn(this.excess, end, 1)
    const { members } = this.seating
    for (let node = end; node >= 0; node = this.before[node] ?? -1) if (node < members.length) this.seating.price(node)
  }

  private send(from: number, to: number): void {
    const { kinds } = this.seating
    if (from < this.firstSlot && to < this.firstSlot) this.seating.shift(from, Math.floor(to / kinds))
    else if (to === this.sink) countIn(this.outflow, from - this.firstSlot, 1)
    else if (from === this.sink) countIn(this.outflow, to - this.firstSlot, -1)
    else if (from < this.firstSlot) countIn(this.inflow, from, 1)
    else countIn(this.inflow, to, -1)
  }
}
