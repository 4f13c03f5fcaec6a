import { sumOf } from './cells.ts'
import type { SiteRules } from './siteRules.ts'

/** What remains of a problem once "each client is served once" is relaxed: every site chooses its clients by itself. */
export interface Relaxation {
  /** Multipliers may be negative: it may cost to serve a client again. */
  readonly isSigned: boolean
  /** Writes what opening each site costs at best, each client served bringing its multiplier. */
  price(multipliers: Float64Array, reduced: Float64Array): void
  /** Writes how often each client is served by the chosen sites. */
  serve(multipliers: Float64Array, isChosen: Uint8Array, served: Float64Array): void
}

/** How much of the direction before is kept, and by how much the step aims above the best plan, lest it stall there. */
const SMOOTHING = 0.5
const OVERSHOOT = 1.02
/** Below this pace steps no longer change the bound. */
const LEAST_PACE = 0.005

/**
 * The Lagrangian dual of the p-median problem, where "each client is served once" is relaxed with a multiplier per
 * client (G. Cornuéjols, M. Fisher, G. Nemhauser, Management Science 23, 1977; J. Beasley, "Lagrangean heuristics for
 * location problems", EJOR 65, 1993). For any multipliers, their sum and the reduced costs of the cheapest sites that
 * the rules allow are a proven lower bound. Climbed by subgradient steps (M. Held, P. Wolfe, H. Crowder, Mathematical
 * Programming 6, 1974), the direction smoothed with the one before it (P. Camerini, L. Fratta, F. Maffioli, 1975).
 */
export class Dual {
  readonly multipliers: Float64Array
  /** Of each site, the sum over clients of what its cost is below the multiplier, as of the last `evaluate`. */
  readonly reduced: Float64Array
  /** The sites that the last `evaluate` chose, and the same as flags. */
  readonly chosen: Int32Array
  readonly isChosen: Uint8Array
  /** The best bound since `restart`, with its multipliers and reduced costs. */
  bound = -Infinity
  readonly bestMultipliers: Float64Array
  readonly bestReduced: Float64Array
  /** How often each site was chosen lately, from 0 to 1: near ½ where the dual hesitates. */
  readonly share: Float64Array
  /** Steps without a better bound. */
  stalled = 0
  private pace = 1
  private taken = 0
  private readonly direction: Float64Array
  private readonly served: Float64Array
  private readonly sorted: Float64Array

  constructor(clients: number, sites: number, count: number) {
    this.multipliers = new Float64Array(clients)
    this.reduced = new Float64Array(sites)
    this.chosen = new Int32Array(count)
    this.isChosen = new Uint8Array(sites)
    this.bestMultipliers = new Float64Array(clients)
    this.bestReduced = new Float64Array(sites)
    this.share = new Float64Array(sites)
    this.direction = new Float64Array(clients)
    this.served = new Float64Array(clients)
    this.sorted = new Float64Array(sites)
  }

  /** Starts climbing anew from the given multipliers; a smaller pace stays nearer to them. */
  restart(multipliers: Float64Array, pace: number): void {
    this.multipliers.set(multipliers)
    this.direction.fill(0)
    this.bound = -Infinity
    this.pace = pace
    this.stalled = 0
  }

  /** Too slow to bring more. */
  get isSpent(): boolean {
    return this.pace < LEAST_PACE
  }

  /** One step: evaluates the bound at the multipliers, then moves them towards `target`, a cost known to be possible. */
  step(relaxation: Relaxation, rules: SiteRules, target: number, patience: number): void {
    const bound = this.evaluate(relaxation, rules)
    if (bound > this.bound + 1e-7 * Math.abs(bound)) this.stalled = 0
    else this.stalled += 1
    if (bound > this.bound) this.keep(bound)
    if (this.stalled >= patience) {
      this.pace /= 2
      this.stalled = 0
      this.multipliers.set(this.bestMultipliers)
      this.direction.fill(0)
      this.evaluate(relaxation, rules)
    }
    this.move(relaxation, target)
  }

  /** The bound at the present multipliers; sets reduced costs and chosen sites. */
  evaluate(relaxation: Relaxation, rules: SiteRules): number {
    relaxation.price(this.multipliers, this.reduced)
    return sumOf(this.multipliers) + this.choose(rules)
  }

  private keep(bound: number): void {
    this.bound = bound
    this.bestMultipliers.set(this.multipliers)
    this.bestReduced.set(this.reduced)
  }

  /** Chooses the cheapest sites that the rules allow (the best of each group first); returns their reduced costs' sum. */
  private choose(rules: SiteRules): number {
    const { reduced, isChosen, share } = this
    const { fixed, groups, count } = rules
    isChosen.fill(0)
    this.taken = 0
    for (let site = 0; site < fixed.length; site += 1) if (fixed[site] === 1) this.take(site)
    if (groups > 0) for (const site of cheapestOfGroups(reduced, rules, isChosen)) this.take(site)
    if (this.taken < count) this.takeCheapest(fixed, count)
    let sum = 0
    for (let site = 0; site < share.length; site += 1) {
      const taken = isChosen[site] ?? 0
      sum += taken * (reduced[site] ?? 0)
      share[site] = 0.95 * (share[site] ?? 0) + 0.05 * taken
    }
    return sum
  }

  private take(site: number): void {
    this.chosen[this.taken] = site
    this.taken += 1
    this.isChosen[site] = 1
  }

  /** Takes the cheapest of the other sites that may be open: those below the last one's cost, then as many at it as fit. */
  private takeCheapest(fixed: Int8Array, count: number): void {
    const { reduced, isChosen } = this
    const limit = this.limitOf(fixed, count - this.taken)
    for (let site = 0; site < fixed.length; site += 1) {
      if (isChosen[site] === 0 && fixed[site] === 0 && (reduced[site] ?? 0) < limit) this.take(site)
    }
    for (let site = 0; site < fixed.length && this.taken < count; site += 1) {
      if (isChosen[site] === 0 && fixed[site] === 0 && reduced[site] === limit) this.take(site)
    }
  }

  /** The nth smallest reduced cost among the sites not chosen yet. */
  private limitOf(fixed: Int8Array, nth: number): number {
    let length = 0
    for (let site = 0; site < fixed.length; site += 1) {
      if (this.isChosen[site] === 1 || fixed[site] === -1) continue
      this.sorted[length] = this.reduced[site] ?? 0
      length += 1
    }
    const used = this.sorted.subarray(0, length)
    // oxlint-disable-next-line unicorn/no-array-sort -- in place, as this runs thousands of times
    return used.sort()[nth - 1] ?? Infinity
  }

  /** Moves the multipliers along the smoothed subgradient: up where a client is served by no site, down where by several. */
  private move(relaxation: Relaxation, target: number): void {
    const { multipliers, direction, served } = this
    relaxation.serve(multipliers, this.isChosen, served)
    let norm = 0
    for (let client = 0; client < served.length; client += 1) {
      const smooth = 1 - (served[client] ?? 0) + SMOOTHING * (direction[client] ?? 0)
      direction[client] = smooth
      norm += smooth * smooth
    }
    if (norm === 0) {
      this.pace = 0
      return
    }
    const length = (this.pace * (OVERSHOOT * target - this.bound)) / norm
    for (let client = 0; client < served.length; client += 1) {
      const moved = (multipliers[client] ?? 0) + length * (direction[client] ?? 0)
      multipliers[client] = moved > 0 || relaxation.isSigned ? moved : 0
    }
  }
}

function cheapestOfGroups(reduced: Float64Array, { fixed, group, groups }: SiteRules, isChosen: Uint8Array): number[] {
  const best: number[] = Array.from({ length: groups }, () => -1)
  const has = new Uint8Array(groups)
  for (let site = 0; site < fixed.length; site += 1) {
    const of = group[site] ?? -1
    if (of < 0) continue
    if (isChosen[site] === 1) has[of] = 1
    const rival = best[of] ?? -1
    if (fixed[site] !== -1 && (rival < 0 || (reduced[site] ?? 0) < (reduced[rival] ?? 0))) best[of] = site
  }
  return best.filter((site, of) => has[of] === 0 && site >= 0)
}
