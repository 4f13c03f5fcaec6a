import { anchors } from '../layout/anchors.ts'
import { collide, partDiscs } from '../layout/collide.ts'
import type { Pairs } from '../layout/links.ts'
import { settle } from '../layout/settle.ts'
import { groupBy } from '../groupBy.ts'
import { GAP, seedOf } from '../networkSizes.ts'
import { randomOf } from '../random.ts'
import { type LayoutProblem, tiedIn } from './arrangement.ts'
import type { Level } from './levels.ts'
import { widenedAt } from './widening.ts'

/** Strengths for which a layout is settled; what lies between is on the straight way from one to the next. */
const STRENGTHS = [0.25, 0.5, 0.75]
const TICKS = 60

/** The layouts from the network to the map: the settled graph, three that are held ever more to the map, the map. */
export function anchoredLevels(problem: LayoutProblem): readonly Level[] {
  const map = placesOnMap(problem)
  const network: Level = { strength: 0, x: problem.x, y: problem.y }
  return [network, ...STRENGTHS.map((strength) => heldBy(problem, network, map, strength)), map]
}

/** Each where it is on the map; those at one spot around it, as a sunflower's seeds, none over another. */
export function placesOnMap({ mapX, mapY, radius }: LayoutProblem): Level {
  const x = Float32Array.from(mapX)
  const y = Float32Array.from(mapY)
  const stacks = groupBy([...x.keys()], (node) => `${Math.round(x[node] ?? 0)} ${Math.round(y[node] ?? 0)}`)
  for (const stack of stacks.values()) {
    if (stack.length === 1) continue
    const bySize = stack.toSorted((a, b) => (radius[b] ?? 0) - (radius[a] ?? 0) || a - b)
    bySize.forEach((node, index) => {
      const seed = seedOf(index)
      x[node] = (x[node] ?? 0) + seed.x
      y[node] = (y[node] ?? 0) + seed.y
    })
  }
  partDiscs(x, y, radius, GAP / 2)
  return { strength: 1, x, y }
}

/** The graph settled by its ties while each organisation is drawn to its place; those without ties go straight there. */
function heldBy(problem: LayoutProblem, from: Level, to: Level, strength: number): Level {
  const mix = (a: number, b: number): number => a + (b - a) * strength
  const x = Float32Array.from(from.x, (start, node) => mix(start, to.x[node] ?? 0))
  const y = Float32Array.from(from.y, (start, node) => mix(start, to.y[node] ?? 0))
  const tied = tiedIn(problem)
  const nodes = [...tied.keys()].filter((node) => tied[node] === 1)
  const place = new Map(nodes.map((node, index) => [node, index]))
  const among = (ends: Uint32Array): Uint32Array => ends.map((node) => place.get(node) ?? 0)
  const pairs: Pairs = { from: among(problem.pairs.from), to: among(problem.pairs.to) }
  const of = (list: Float32Array): Float64Array => Float64Array.from(nodes, (node) => list[node] ?? 0)
  const wide = widenedAt(strength)
  const run = settle(nodes.length, pairs, {
    ticks: TICKS,
    distance: 34,
    charge: 42 * (1 - strength),
    start: { x: of(x), y: of(y) },
    forces: [
      anchors({
        x: of(to.x).map((east) => east * wide),
        y: of(to.y),
        strengths: new Float64Array(nodes.length).fill(mix(0.13, 1)),
      }),
      collide({ radii: nodes.map((node) => (problem.radius[node] ?? 0) + GAP), random: randomOf() }),
    ],
  })
  let step = run.next()
  while (step.done !== true) step = run.next()
  const { value: bodies } = step
  nodes.forEach((node, index) => {
    x[node] = bodies.x[index] ?? 0
    y[node] = bodies.y[index] ?? 0
  })
  partDiscs(x, y, problem.radius, GAP / 2)
  return { strength, x, y }
}
