import { readFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'

import { costMatrixOf } from '../src/derive/location/costMatrix.ts'
import { pMedian } from '../src/derive/location/pMedian.ts'
import { anySites } from '../src/derive/location/siteRules.ts'
import { finish } from '../src/derive/location/steps.ts'
import { UnreadableProblem, readOrLibrary } from './solve/readOrLibrary.ts'
import { shortestPaths } from './solve/shortestPaths.ts'

/** Seconds in all, reading included, unless `--seconds` says otherwise. */
const SECONDS = '4'

/**
 * `npx tsx scripts/solve-p-median.ts FILE [--seconds S] [--seed N]`: reads a p-median file of the OR-Library and prints
 * one line of JSON: `cost` of the best plan, proven `bound` that no plan is below, `seconds` from the start of the
 * process, and `open`, the chosen nodes numbered from 1 as in the file, ascending. A file that cannot be read is told on
 * stderr, exit 1. The same seed gives the same plan unless time cuts the search short, which ends earlier when the
 * optimum is proven.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string', default: SECONDS }, seed: { type: 'string', default: '1' } },
  })
  const [file, ...others] = positionals
  const seconds = numberOf('--seconds', values.seconds)
  const seed = numberOf('--seed', values.seed)
  if (file === undefined || others.length > 0) throw new UnreadableProblem('Give the path of one p-median file.')
  const problem = readOrLibrary(textOf(file))
  const costs = costMatrixOf(problem.nodes, problem.nodes, shortestPaths(problem))
  const steps = pMedian(costs, anySites(problem.nodes, problem.count), { seed, dualSteps: 4000, rounds: 1_000_000 })
  const { cost, bound, open } = finish(steps, () => process.uptime() > seconds)
  if (cost >= costs.forbidden) {
    throw new UnreadableProblem(`No path joins some nodes to any of ${problem.count} medians: the graph is in pieces.`)
  }
  const nodes = Array.from(open, (site) => site + 1).toSorted((a, b) => a - b)
  console.log(JSON.stringify({ cost, bound, seconds: Math.round(process.uptime() * 1000) / 1000, open: nodes }))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UnreadableProblem(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function numberOf(name: string, value: string): number {
  const number = Number(value)
  if (value === '' || !Number.isFinite(number) || number < 0) {
    throw new UnreadableProblem(`${name} takes a number that is not negative, not "${value}".`)
  }
  return number
}

try {
  main()
} catch (error) {
  if (!(error instanceof UnreadableProblem) && !(error instanceof TypeError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
