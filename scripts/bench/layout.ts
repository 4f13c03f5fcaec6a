import { fileURLToPath } from 'node:url'

import { type GeneratedNetwork, blockModel, geometricModel } from '../../tests/support/generatedNetwork.ts'
import { type Places, neighbourPrecisionOf, stressOf } from '../../tests/support/layoutQuality.ts'
import { ENGINES } from './layoutEngines.ts'
import { median } from './measure.ts'

const SIZES = [300, 2000, 10_000]
/** At these sizes d3-force takes that many times as long, at least. */
const TIMES_FASTER: Readonly<Record<number, number>> = { 2000: 12, 10_000: 20 }
const MODELS: Readonly<Record<string, (count: number, seed: number) => GeneratedNetwork>> = {
  block: blockModel,
  geometric: geometricModel,
}

/** What one engine makes of one graph. */
interface Outcome {
  readonly network: string
  readonly engine: string
  /** Of processor. */
  readonly ms: number
  /** How many times as long as ours. */
  readonly timesOurs: number
  /** Normalised stress: lower is better. */
  readonly stress: number
  /** Neighbour precision: higher is better. */
  readonly precision: number
}

/** Lays graphs of two models and three sizes out with each engine, one after the other in turns; ties are 3 per body. */
function layoutBench(sizes: readonly number[] = SIZES): readonly Outcome[] {
  // Compiled and warm before anything is measured, as d3-force is by its own length.
  for (const run of Object.values(ENGINES)) run(blockModel(600, 2))
  return sizes.flatMap((size) =>
    Object.entries(MODELS).flatMap(([model, make]) => {
      const network = make(size, 1)
      const runs = size > 5000 ? 1 : 5
      return outcomesOf(`${model} ${size}`, network, runs)
    }),
  )
}

/** Ours runs again before each of the others, so that a drift of the machine touches all alike. */
function outcomesOf(name: string, network: GeneratedNetwork, runs: number): readonly Outcome[] {
  const times = new Map<string, number[]>()
  const places = new Map<string, Places>()
  const others = Object.keys(ENGINES).filter((engine) => engine !== 'ours')
  for (const engine of Array.from({ length: runs }, () => others.flatMap((other) => ['ours', other])).flat()) {
    const start = processorTime()
    const laidOut = ENGINES[engine]?.(network) ?? { x: [], y: [] }
    times.set(engine, (times.get(engine) ?? []).concat(processorTime() - start))
    places.set(engine, laidOut)
  }
  const ours = median(times.get('ours') ?? [])
  return [...places].map(([engine, laidOut]) => {
    const ms = median(times.get(engine) ?? [])
    return {
      network: name,
      engine,
      ms,
      timesOurs: ms / ours,
      stress: stressOf(network, laidOut),
      precision: neighbourPrecisionOf(network, laidOut),
    }
  })
}

/** Milliseconds of processor that this process has used: unlike the clock, it does not count who else is at work. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Where ours falls short of what it must be: faster than all, as good as d3-force within 5 %. */
function shortcomings(outcomes: readonly Outcome[]): readonly string[] {
  return [...new Set(outcomes.map(({ network }) => network))].flatMap((network) => {
    const here = new Map(outcomes.filter((one) => one.network === network).map((one) => [one.engine, one]))
    const [ours, d3] = [here.get('ours'), here.get('d3-force')]
    if (ours === undefined || d3 === undefined) return [`${network}: not measured`]
    const least = TIMES_FASTER[Number(network.split(' ')[1])] ?? 1
    const said: string[] = []
    if (d3.timesOurs < least) said.push(`d3-force takes ${d3.timesOurs.toFixed(1)} times as long, not ${least}`)
    if (ours.stress > d3.stress * 1.05) said.push('more stress than d3-force')
    if (ours.precision < d3.precision * 0.95) said.push('less neighbour precision than d3-force')
    for (const { engine, timesOurs } of here.values()) if (timesOurs < 1) said.push(`${engine} is faster`)
    return said.map((words) => `${network}: ${words}`)
  })
}

/** Prints the table of the layout engines and what falls short; returns whether nothing does. */
export function reportLayout(sizes?: readonly number[]): boolean {
  const outcomes = layoutBench(sizes)
  console.table(
    outcomes.map(({ network, engine, ms, timesOurs, stress, precision }) => ({
      network,
      engine,
      ms: ms.toFixed(0),
      'times ours': timesOurs.toFixed(1),
      stress: stress.toFixed(3),
      precision: precision.toFixed(3),
    })),
  )
  const missed = shortcomings(outcomes)
  for (const line of missed) console.log(`NOT MET  ${line}`)
  return missed.length === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number)
  if (!reportLayout(sizes.length > 0 ? sizes : undefined)) process.exitCode = 1
}
