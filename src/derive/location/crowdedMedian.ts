import { type CostMatrix, isProven, isSettled, roundedBound } from './costMatrix.ts'
import { CrowdedRelaxation } from './crowdedRelaxation.ts'
import { setsBelow } from './enumerate.ts'
import { fixedByBound } from './fixing.ts'
import { Dual } from './lagrangian.ts'
import { type Effort, pMedian } from './pMedian.ts'
import { type PreparedProblem, rulesOf } from './problem.ts'
import { type Random, randomOf } from '../random.ts'
import { randomStart } from './randomStart.ts'
import { type Seater, seaterOf } from './seater.ts'
import type { SiteRules } from './siteRules.ts'
import { sortedRowsOf } from './sortedRows.ts'
import type { Progress, Steps } from './steps.ts'
import { SwapSearch } from './swap.ts'

/** A plan: the open sites, each client's site, the cost, and what no plan can go below. */
export interface SeatedPlan {
  readonly open: Int32Array
  readonly siteOf: Int32Array
  readonly cost: number
  readonly bound: number
}

/** Swaps tried from one set of sites, sets enumerated to prove the best one, and starts when that is not enough. */
const TRIES = 40
const SETS = 1500
/** The same where parties stay together, whose assignment takes ten times as long. */
const SETS_OF_PARTIES = 150
/** Without any plan at hand the search is for one, and the sets that the bound proposes first are as good as any. */
const SETS_WITHOUT_PLAN = 100
const STARTS = 4
/** Of the effort's dual steps, which are dearer here. */
const DUAL_SHARE = 0.25
const SEAT_EVERY = 10
const PATIENCE = 12

/**
 * The p-median problem where sites hold so many persons and receive every kind of client. First the problem without
 * that; then swaps of sites in the order of what they would cost without it (a bound, so that the rest can be left out),
 * each settled by an assignment; then the Lagrangian dual with capacities, whose choices are tried too; last every set
 * of sites that the dual's bound leaves open, which proves the best one if they are few.
 */
export function* crowdedMedian(
  problem: PreparedProblem,
  costs: CostMatrix,
  count: number,
  effort: Effort,
): Steps<SeatedPlan> {
  const work = new Work(problem, costs, count, effort.seed)
  const { rules } = work
  work.seat(randomStart(costs, rules, work.random))
  if (yield work.progress('start')) return work.result()
  const relaxed = yield* seatedWhile(pMedian(costs, rules, { ...effort, rounds: Math.min(5, effort.rounds) }), work)
  work.raise(relaxed.bound)
  if (yield work.progress('start')) return work.result()
  // Each says whether it was asked to stop.
  void (
    (yield* descend(work, relaxed.open)) ||
    (yield* climb(work, effort)) ||
    (yield* tryAll(work)) ||
    (yield* restart(work))
  )
  return work.result()
}

/** Runs the search for sites alone, and seats its first and its last plan. */
function* seatedWhile<T extends { readonly open: Int32Array }>(steps: Steps<T>, work: Work): Steps<T> {
  let step = steps.next(false)
  work.seat(step.done === true ? step.value.open : Int32Array.from(step.value.open))
  while (step.done !== true) step = steps.next(yield { ...work.progress(step.value.phase), bound: step.value.bound })
  work.seat(step.value.open)
  return step.value
}

/** Swaps sites while an assignment proves it worth while. */
function* descend(work: Work, start: Int32Array): Steps<boolean> {
  let open = start
  let cost = work.seat(open)
  for (let isBetter = true; isBetter && !work.isDone();) {
    isBetter = false
    for (const next of work.neighbours(open, cost)) {
      const lower = work.seat(next)
      if (yield work.progress('start')) return true
      if (lower >= cost - work.tolerance) continue
      open = next
      cost = lower
      isBetter = true
      break
    }
  }
  return false
}

function* climb(work: Work, { dualSteps }: Effort): Steps<boolean> {
  const { dual } = work
  const relaxation = new CrowdedRelaxation(work.costs, work.problem)
  dual.restart(work.startMultipliers(), 1)
  for (let step = 0; step < dualSteps * DUAL_SHARE && !dual.isSpent && !work.isDone(); step += 1) {
    dual.step(relaxation, work.rules, work.target(), PATIENCE)
    work.raise(dual.bound)
    if (step % SEAT_EVERY === 0) {
      const open = dual.chosen.slice()
      const before = work.cost
      if (work.seat(open) < before && (yield* descend(work, open))) return true
    }
    if (yield work.progress('bound')) return true
  }
  return false
}

/** Tries every set of sites that may be better; if all were, the best plan is proven. */
function* tryAll(work: Work): Steps<boolean> {
  if (work.isDone()) return false
  const { dual, costs } = work
  const fixed = work.cost < costs.forbidden ? fixedByBound(costs, dual, work.rules, work.cost) : undefined
  const rules = fixed === undefined ? work.rules : { ...work.rules, fixed }
  const base = dual.bestMultipliers.reduce((sum, multiplier) => sum + multiplier, 0)
  let left = work.cost >= costs.forbidden ? SETS_WITHOUT_PLAN : work.areParties ? SETS_OF_PARTIES : SETS
  for (const open of setsBelow(rules, dual.bestReduced, base, (bound) => isProven(costs, work.cost, bound))) {
    if (left === 0) return false
    left -= 1
    if (open !== undefined) work.seat(open)
    if (yield work.progress('search')) return true
  }
  work.proveBest()
  return false
}

function* restart(work: Work): Steps<boolean> {
  for (let start = 0; start < STARTS && !work.isDone(); start += 1) {
    if (yield* descend(work, randomStart(work.costs, work.rules, work.random))) return true
  }
  return false
}

/** The state of one run. */
class Work {
  readonly costs: CostMatrix
  readonly problem: PreparedProblem
  readonly rules: SiteRules
  readonly dual: Dual
  readonly random: Random
  readonly tolerance: number
  readonly areParties: boolean
  cost = Infinity
  private bound = 0
  private open = new Int32Array(0)
  private siteOf = new Int32Array(0)
  private areSeatsOptimal = true
  private readonly seater: Seater
  private readonly search: SwapSearch
  private readonly known = new Map<string, number>()

  constructor(problem: PreparedProblem, costs: CostMatrix, count: number, seed: number) {
    this.problem = problem
    this.costs = costs
    this.rules = withoutSmall(problem, rulesOf(problem, count))
    this.seater = seaterOf(costs, problem, count)
    this.search = new SwapSearch(costs, sortedRowsOf(costs), this.rules)
    this.dual = new Dual(costs.clients, costs.sites, count)
    this.random = randomOf(seed)
    this.areParties = problem.sizes.some((size) => size !== 1)
    this.tolerance = 1e-9 * (1 + costs.forbidden)
  }

  isDone(): boolean {
    return isSettled(this.costs, this.cost, this.bound)
  }

  result(): SeatedPlan {
    const bound = Math.min(this.cost, roundedBound(this.costs, this.bound))
    return { open: this.open, siteOf: this.siteOf, cost: this.cost, bound }
  }

  progress(phase: Progress['phase']): Progress {
    const { cost, bound, open, siteOf } = this
    if (cost >= this.costs.forbidden) return { phase, cost: Infinity, bound, open: [] }
    return { phase, cost, bound, open: [...open], siteOf }
  }

  raise(bound: number): void {
    this.bound = Math.max(this.bound, bound)
  }

  proveBest(): void {
    if (this.areSeatsOptimal) this.bound = this.cost
  }

  /** Assigns clients to a set of sites, keeps the plan if it is the best, and returns its cost. */
  seat(open: Int32Array): number {
    const key = open.toSorted().join(' ')
    const before = this.known.get(key)
    if (before !== undefined) return before
    const cost = this.seater.assign(open)
    this.known.set(key, cost)
    if (!this.seater.isOptimal) this.areSeatsOptimal = false
    if (cost >= this.cost) return cost
    this.cost = cost
    this.open = open.slice()
    this.siteOf = this.seater.slotOf.map((slot) => open[slot] ?? -1)
    return cost
  }

  /** The sets one swap away that may cost less, the likeliest first. */
  neighbours(open: Int32Array, cost: number): readonly Int32Array[] {
    this.search.load(open)
    const swaps = this.search.swapsAbove(this.search.cost() - cost + this.tolerance)
    return swaps.slice(0, TRIES).map(({ slot, site }) => open.with(slot, site))
  }

  startMultipliers(): Float64Array {
    this.search.load(this.open)
    const { firstCost, secondCost } = this.search
    return firstCost.map((first, client) => (first + Math.min(secondCost[client] ?? 0, 2 * first + 1)) / 2)
  }

  /** What the dual aims at: the best plan, or a little above its own bound without one. */
  target(): number {
    return this.cost < this.costs.forbidden ? this.cost : 1.1 * Math.max(this.bound, this.dual.bound) + 1
  }
}

/** Closes the sites that have no seat for every kind. */
function withoutSmall({ capacities, kindLabels }: PreparedProblem, rules: SiteRules): SiteRules {
  return {
    ...rules,
    fixed: rules.fixed.map((value, site) => (Math.floor(capacities[site] ?? 0) < kindLabels.length ? -1 : value)),
  }
}
