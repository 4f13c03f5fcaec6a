import { BranchAndBound } from './branch.ts'
import { type CostMatrix, isSettled, roundedBound } from './costMatrix.ts'
import { type Plan, keepElite, relink } from './elite.ts'
import { fixedByBound } from './fixing.ts'
import { Dual, type Relaxation } from './lagrangian.ts'
import { type Random, randomOf } from '../random.ts'
import { RowsRelaxation } from './rowsRelaxation.ts'
import { randomStart } from './randomStart.ts'
import { type SiteRules, obeys } from './siteRules.ts'
import { type SortedRows, sortedRowsOf, withoutSites } from './sortedRows.ts'
import type { Progress, Steps } from './steps.ts'
import { SwapSearch } from './swap.ts'

/** How much to do; each figure is a limit that an earlier proof makes needless. */
export interface Effort {
  readonly seed: number
  /** Steps of the dual, then rounds of one new start, its relinking and some nodes of the tree. */
  readonly dualSteps: number
  readonly rounds: number
  /** A plan to start from, besides the solver's own. */
  readonly start?: Int32Array
}

export interface PMedianResult extends Plan {
  readonly bound: number
}

const STARTS = 3
/** Dual steps between two descents from the sites it chooses, and between two pauses. */
const DESCENT_EVERY = 15
const PATIENCE = 15
const NODES_PER_ROUND = 4

/**
 * The p-median problem (S. Hakimi, Operations Research 12, 1964): the sites that minimise the sum of every client's
 * cost at its cheapest open site, among the sets that obey the rules (which must be possible). Local search by fast
 * swaps from several starts and from the Lagrangian dual's choices, then, on the sites that the bound leaves, new starts
 * with path relinking in turn with branch and bound. A plan at or above `costs.forbidden` uses a forbidden pair.
 */
export function* pMedian(costs: CostMatrix, rules: SiteRules, effort: Effort): Steps<PMedianResult> {
  const work = new Work(costs, rules, effort.seed)
  if (effort.start !== undefined) work.descendFrom(effort.start)
  for (let start = 0; start < STARTS; start += 1) {
    work.start()
    if (yield work.progress('start')) return work.result()
  }
  const isStopped = yield* climbDual(work, effort)
  if (!isStopped) yield* closeGap(work, effort)
  return work.result()
}

/** Climbs the dual, descending from its choices now and then; true when asked to stop. */
function* climbDual(work: Work, { dualSteps }: Effort): Steps<boolean> {
  work.dual.restart(work.startMultipliers(), 1)
  for (let step = 0; step < dualSteps && !work.dual.isSpent && !work.isDone(); step += 1) {
    work.climb()
    if (step % DESCENT_EVERY !== 0) continue
    work.descendFrom(work.dual.chosen)
    if (yield work.progress('bound')) return true
  }
  return false
}

/** New starts and the tree, turn by turn; true when asked to stop. */
function* closeGap(work: Work, { rounds }: Effort): Steps<boolean> {
  const tree = work.reduce()
  for (let round = 0; round < rounds && !work.isDone(); round += 1) {
    work.start()
    if (yield work.progress('search')) return true
    for (let node = 0; node < NODES_PER_ROUND && !work.isDone(); node += 1) {
      work.examine(tree)
      if (yield work.progress('search')) return true
    }
  }
  return false
}

/** The state of one run. */
class Work {
  readonly dual: Dual
  private best: Plan = { open: new Int32Array(0), cost: Infinity }
  private bound = 0
  private readonly elite: Plan[] = []
  private readonly seen = new Set<string>()
  private readonly random: Random
  private rows: SortedRows
  private readonly relaxation: Relaxation
  private search: SwapSearch
  private readonly costs: CostMatrix
  private rules: SiteRules

  constructor(costs: CostMatrix, rules: SiteRules, seed: number) {
    this.costs = costs
    this.rules = rules
    this.rows = withoutSites(sortedRowsOf(costs), outOf(rules))
    this.relaxation = new RowsRelaxation(this.rows)
    this.search = new SwapSearch(costs, this.rows, rules)
    this.dual = new Dual(costs.clients, costs.sites, rules.count)
    this.random = randomOf(seed)
  }

  isDone(): boolean {
    return isSettled(this.costs, this.best.cost, this.bound)
  }

  result(): PMedianResult {
    return { ...this.best, bound: Math.min(this.best.cost, roundedBound(this.costs, this.bound)) }
  }

  progress(phase: Progress['phase']): Progress {
    return { phase, cost: this.best.cost, bound: this.bound, open: [...this.best.open] }
  }

  /** A new start, its descent, and a walk between it and a plan kept from before. */
  start(): void {
    const plan = this.descend(randomStart(this.costs, this.rules, this.random))
    const guide = this.elite[Math.floor(this.random() * this.elite.length)]
    keepElite(this.elite, plan)
    if (guide === undefined) return
    const [from, to] = guide.cost < plan.cost ? [guide.open, plan.open] : [plan.open, guide.open]
    const between = relink(this.search, from, to)
    if (between === undefined) return
    this.note(between)
    keepElite(this.elite, between)
  }

  /** Between the two nearest sites of the best plan: there a multiplier pays for one site, not for two. */
  startMultipliers(): Float64Array {
    this.search.load(this.best.open)
    const { firstCost, secondCost } = this.search
    return firstCost.map((first, client) => {
      const second = Math.min(secondCost[client] ?? 0, 2 * first + 1)
      return (first + second) / 2
    })
  }

  climb(): void {
    this.dual.step(this.relaxation, this.rules, this.best.cost, PATIENCE)
    this.bound = Math.max(this.bound, this.dual.bound)
  }

  /** Descends from a set of sites, unless it was tried before. */
  descendFrom(open: Int32Array): void {
    const key = open.toSorted().join(' ')
    if (this.seen.has(key)) return
    this.seen.add(key)
    keepElite(this.elite, this.descend(open))
  }

  /** Leaves out the sites that no better plan opens, and returns the tree that examines the rest. */
  reduce(): BranchAndBound {
    const fixed = fixedByBound(this.costs, this.dual, this.rules, this.best.cost)
    if (fixed !== undefined) {
      this.rules = { ...this.rules, fixed }
      this.rows = withoutSites(this.rows, outOf(this.rules))
      this.search = new SwapSearch(this.costs, this.rows, this.rules)
      const usable = this.elite.filter(({ open }) => obeys(this.rules, open))
      this.elite.splice(0, this.elite.length, ...usable)
    }
    return new BranchAndBound(this.costs, this.rows, this.rules, this.dual)
  }

  examine(tree: BranchAndBound): void {
    const chosen = tree.examine(this.best.cost)
    if (chosen !== undefined && obeys(this.rules, chosen)) this.descendFrom(chosen)
    this.bound = Math.max(this.bound, Math.min(tree.bound, this.best.cost))
  }

  private descend(open: Int32Array): Plan {
    this.search.load(open)
    const plan = { cost: this.search.descend(), open: this.search.open.slice() }
    this.note(plan)
    return plan
  }

  private note(plan: Plan): void {
    if (plan.cost < this.best.cost) this.best = plan
  }
}

function outOf({ fixed }: SiteRules): Uint8Array {
  return Uint8Array.from(fixed, (value) => (value === -1 ? 1 : 0))
}
