import { Assignment } from './assignment.ts'
import type { CostMatrix } from './costMatrix.ts'
import { Packing } from './packing.ts'
import type { PreparedProblem } from './problem.ts'

/** Assigns clients to open sites. */
export interface Seater {
  /** For each client its place in the list of open sites; the list's length for who finds no seat. */
  readonly slotOf: Int32Array
  /** The last `assign` found the best assignment, with proof. */
  readonly isOptimal: boolean
  /** Assigns all clients to the listed sites; returns the total cost, `costs.forbidden` or more if not all fit. */
  assign(open: ArrayLike<number>): number
}

/** What assigns a problem's clients to `open` sites: exactly when clients are single persons, else as parties. */
export function seaterOf(costs: CostMatrix, problem: PreparedProblem, open: number): Seater {
  const isApart = problem.sizes.every((size) => size === 1)
  return isApart ? new Assignment(costs, problem, open) : new Packing(costs, problem, open)
}
