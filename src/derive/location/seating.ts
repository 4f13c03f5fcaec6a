import { countIn } from './cells.ts'
import type { CostMatrix } from './costMatrix.ts'

/**
 * Who sits where: clients in buckets, one per open site ("slot") and kind, with the cheapest move of a client from each
 * bucket to each slot. One slot beyond the last is for those who find no seat, at more than a forbidden pair costs.
 */
export class Seating {
  readonly slotOf: Int32Array
  /** How many clients each bucket (slot × kind) holds. */
  readonly members: Int32Array
  /** By bucket and slot: what the cheapest move costs, and whose it is. */
  readonly move: Float64Array
  readonly mover: Int32Array
  /** Slots, the one without seats included, and kinds, that of clients without any included. */
  readonly slots: number
  readonly kinds: number
  private readonly kindOf: Int32Array
  private readonly costs: CostMatrix
  private readonly local: Float64Array
  private readonly next: Int32Array
  private readonly previous: Int32Array
  private readonly head: Int32Array

  /** `kindOf` numbers the kinds of clients below `kinds`. */
  constructor(costs: CostMatrix, kindOf: Int32Array, kinds: number, open: number) {
    this.costs = costs
    this.kindOf = kindOf
    this.kinds = kinds
    this.slots = open + 1
    this.slotOf = new Int32Array(costs.clients)
    this.next = new Int32Array(costs.clients)
    this.previous = new Int32Array(costs.clients)
    this.local = new Float64Array(costs.clients * this.slots)
    this.members = new Int32Array(this.slots * kinds)
    this.head = new Int32Array(this.slots * kinds)
    this.move = new Float64Array(this.slots * kinds * this.slots)
    this.mover = new Int32Array(this.slots * kinds * this.slots)
  }

  /** Seats every client at its cheapest open site. */
  start(open: ArrayLike<number>): void {
    const { sites, values, clients, forbidden } = this.costs
    const { local, slots } = this
    this.head.fill(-1)
    this.members.fill(0)
    for (let client = 0; client < clients; client += 1) {
      let nearest = 0
      const row = client * slots
      for (let slot = 0; slot < open.length; slot += 1) {
        local[row + slot] = values[client * sites + (open[slot] ?? 0)] ?? 0
        if ((local[row + slot] ?? 0) < (local[row + nearest] ?? 0)) nearest = slot
      }
      local[row + open.length] = 2 * forbidden
      this.link(client, nearest)
    }
    for (let bucket = 0; bucket < this.members.length; bucket += 1) this.price(bucket)
  }

  /** Moves the cheapest client of a bucket to a slot. */
  shift(bucket: number, slot: number): void {
    const client = this.mover[bucket * this.slots + slot] ?? 0
    this.unlink(client)
    this.link(client, slot)
  }

  /** The cost of all seats. */
  total(): number {
    let sum = 0
    for (let client = 0; client < this.slotOf.length; client += 1) {
      sum += this.local[client * this.slots + (this.slotOf[client] ?? 0)] ?? 0
    }
    return sum
  }

  /** Finds the cheapest move out of a bucket to every slot. */
  price(bucket: number): void {
    const { slots, move, mover, local } = this
    const start = bucket * slots
    const from = Math.floor(bucket / this.kinds)
    for (let slot = 0; slot < slots; slot += 1) move[start + slot] = Infinity
    for (let client = this.head[bucket] ?? -1; client >= 0; client = this.next[client] ?? -1) {
      const row = client * slots
      const here = local[row + from] ?? 0
      for (let slot = 0; slot < slots; slot += 1) {
        const change = (local[row + slot] ?? 0) - here
        if (change >= (move[start + slot] ?? 0)) continue
        move[start + slot] = change
        mover[start + slot] = client
      }
    }
    move[start + from] = Infinity
  }

  private link(client: number, slot: number): void {
    const bucket = slot * this.kinds + (this.kindOf[client] ?? 0)
    const head = this.head[bucket] ?? -1
    this.slotOf[client] = slot
    this.next[client] = head
    this.previous[client] = -1
    if (head >= 0) this.previous[head] = client
    this.head[bucket] = client
    countIn(this.members, bucket, 1)
  }

  private unlink(client: number): void {
    const bucket = (this.slotOf[client] ?? 0) * this.kinds + (this.kindOf[client] ?? 0)
    const next = this.next[client] ?? -1
    const previous = this.previous[client] ?? -1
    if (next >= 0) this.previous[next] = previous
    if (previous >= 0) this.next[previous] = next
    else this.head[bucket] = next
    countIn(this.members, bucket, -1)
  }
}
