import { costMatrixOf } from '../../src/derive/location/costMatrix.ts'
import { pMedian } from '../../src/derive/location/pMedian.ts'
import type { Objective } from '../../src/derive/location/plan.ts'
import { anySites } from '../../src/derive/location/siteRules.ts'
import { solve } from '../../src/derive/location/solve.ts'
import type { Progress, Steps } from '../../src/derive/location/steps.ts'
import { type RegionRules, regionOf } from '../../tests/derive/location/support/region.ts'
import { readOrLibrary } from '../solve/readOrLibrary.ts'
import { shortestPaths } from '../solve/shortestPaths.ts'
import { madeUpGraph } from '../solve/madeUpGraph.ts'

const OBJECTIVES: readonly Objective[] = ['total', 'longest', 'balance']
const RULES: readonly RegionRules[] = [{ groups: true }, { seats: 90, kinds: true, groups: true }]
/** Nodes and medians as in the OR-Library's larger problems. */
const GRAPHS = [
  [500, 5],
  [700, 70],
  [900, 10],
  [900, 90],
] as const
const LIMIT_MS = 3000

/** How long a solver took to its first plan and to its end, and how far its cost is above its bound, in per cent. */
interface Timing {
  readonly name: string
  readonly firstMs: number
  readonly endMs: number
  readonly gap: number
}

/** Figures of the solver: eight sites for 500 clients among 300 candidates, and graphs as large as the OR-Library's. */
export function locationFigures(): readonly {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | '%'
  readonly aim?: number
}[] {
  const regions = OBJECTIVES.flatMap((objective) =>
    RULES.map((rules) => {
      return timed(
        `${objective}, ${Object.keys(rules).join(', ')}`,
        solve(regionOf(7, 500, 300, rules), { count: 8, objective }),
        (plan) => (plan.isPossible ? plan : { cost: Infinity, bound: 0 }),
      )
    }),
  )
  const graphs = GRAPHS.map(([nodes, count]) => {
    const graph = readOrLibrary(madeUpGraph(nodes, count, nodes + count))
    const costs = costMatrixOf(nodes, nodes, shortestPaths(graph))
    const effort = { seed: 1, dualSteps: 4000, rounds: 1_000_000 }
    return timed(`p-median, n ${nodes}, p ${count}`, pMedian(costs, anySites(nodes, count), effort), (plan) => plan)
  })
  return [...regions, ...graphs].flatMap(({ name, firstMs, endMs, gap }) => [
    { name: `sites (${name}), first plan`, value: firstMs, unit: 'ms' as const, aim: 300 },
    { name: `sites (${name}), final plan`, value: endMs, unit: 'ms' as const, aim: LIMIT_MS + 300 },
    { name: `sites (${name}), above its bound`, value: gap, unit: '%' as const },
  ])
}

function isPlan({ cost, open }: Progress): boolean {
  return cost < Infinity && open.length > 0
}

/** Runs a solver to its end or to the limit. */
function timed<T>(
  name: string,
  steps: Steps<T>,
  valueOf: (result: T) => { readonly cost: number; readonly bound: number },
): Timing {
  const start = performance.now()
  const elapsed = (): number => performance.now() - start
  let firstMs = Infinity
  let step = steps.next(false)
  while (step.done !== true) {
    if (firstMs === Infinity && isPlan(step.value)) firstMs = elapsed()
    step = steps.next(elapsed() > LIMIT_MS)
  }
  const { cost, bound } = valueOf(step.value)
  return { name, firstMs: Math.min(firstMs, elapsed()), endMs: elapsed(), gap: 100 * (cost / bound - 1) }
}
