import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { type Arrangement, type LayoutProblem, tiedIn } from '../../src/derive/dispositions/arrangement.ts'
import { circles } from '../../src/derive/dispositions/circles.ts'
import { clusters } from '../../src/derive/dispositions/clusters.ts'
import { columns } from '../../src/derive/dispositions/columns.ts'
import { layoutProblemOf } from '../../src/derive/dispositions/layoutProblem.ts'
import { adjacencyOf, stepsFrom } from '../../src/derive/layout/adjacency.ts'
import { networkOf } from '../../src/derive/network.ts'
import { generatedPublication } from '../support/generatedPublication.ts'

/** A made-up graph, where the build would have put nodes far apart: dispositions do not start from there. */
function problemOf(count: number, seed: number): LayoutProblem {
  const atlas = atlasOf(generatedPublication(count, seed))
  const places = atlas.fiches.map(({ acteur }, index) => [acteur.id, [30 * (index % 20), 30 * index]] as const)
  return layoutProblemOf(atlas, networkOf(atlas, Object.fromEntries(places)))
}

const problem = problemOf(180, 7)
const everybody = new Uint8Array(problem.count).fill(1)
const hub = problem.radius.indexOf(Math.max(...problem.radius))
const around = (of: LayoutProblem, centre: number): Arrangement =>
  circles(of, { centre, pairs: of.pairs, shown: everybody })

test.each<readonly [string, (of: LayoutProblem) => Arrangement]>([
  ['by ecosystem', columns],
  ['by département', clusters],
  ['in circles', (of) => around(of, hub)],
])('%s, no node lies over another, and the same graph gives the same places', (_, arrange) => {
  const { x, y } = arrange(problem)
  expect([...x, ...y].every(Number.isFinite)).toBe(true)
  const over = [...x.keys()].flatMap((a) =>
    [...x.keys()].slice(0, a).filter((b) => {
      const apart = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))
      return apart < (problem.radius[a] ?? 0) + (problem.radius[b] ?? 0) - 0.1
    }),
  )
  expect(over).toEqual([])
  const again = arrange(problemOf(problem.count, 7))
  expect([again.x, again.y]).toEqual([x, y])
})

test('by ecosystem, one is to the left of all others, one to the right, and bridges face each other', () => {
  const { x } = columns(problem)
  const nodesOf = (code: string): readonly number[] =>
    [...x.keys()].filter((node) => problem.ecosystemes[problem.ecosystemeOf[node] ?? 0] === code)
  const [left, right] = [nodesOf('formation-emploi'), nodesOf('accueil-accompagnement')]
  const others = [...x.keys()].filter((node) => !left.includes(node) && !right.includes(node))
  expect(left.length).toBeGreaterThan(20)
  expect(right.length).toBeGreaterThan(20)
  const xs = (nodes: readonly number[]): readonly number[] => nodes.map((node) => x[node] ?? 0)
  expect(Math.max(...xs(left))).toBeLessThan(Math.min(...xs(others), ...xs(right)))
  expect(Math.min(...xs(right))).toBeGreaterThan(Math.max(...xs(others), ...xs(left)))
  const across = new Set<number>()
  problem.pairs.from.forEach((a, link) => {
    const b = problem.pairs.to[link] ?? 0
    if ((left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a))) across.add(a).add(b)
  })
  const tied = tiedIn(problem)
  const bridging = left.filter((node) => across.has(node))
  const inward = left.filter((node) => tied[node] === 1 && !across.has(node))
  expect(bridging.length).toBeGreaterThan(3)
  expect(mean(xs(bridging))).toBeGreaterThan(mean(xs(inward)))
})

test('by département, each has a disc that holds its own and nobody else’s', () => {
  const { x, y, groups } = clusters(problem)
  const all = [...problem.departementOf.keys()]
  for (const { circle, members, code } of groups) {
    const inside = all.filter(
      (node) =>
        Math.hypot((x[node] ?? 0) - (circle?.x ?? 0), (y[node] ?? 0) - (circle?.y ?? 0)) < (circle?.radius ?? 0),
    )
    expect(inside).toEqual(members.toSorted((a, b) => a - b))
    for (const node of members) expect(problem.departements[problem.departementOf[node] ?? 0]).toBe(code)
  }
  expect(groups.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual(all)
})

test('around an organisation, those in ring n are n known ties away, and no other is in a ring', () => {
  fc.assert(
    fc.property(fc.nat(problem.count - 1), (centre) => {
      const { x, y, groups } = around(problem, centre)
      const { steps } = stepsFrom(adjacencyOf(problem.count, problem.pairs), centre)
      const away = (node: number): number => Math.hypot(x[node] ?? 0, y[node] ?? 0)
      const rings = groups.filter(({ kind }) => kind === 'ring')
      let inner = 0
      for (const { code, members, circle } of rings) {
        const here = [...steps.keys()].filter((node) => steps[node] === Number(code))
        expect(members.toSorted((a, b) => a - b)).toEqual(here)
        for (const node of members) {
          expect(away(node)).toBeGreaterThan(inner)
          expect(away(node)).toBeLessThan(circle?.radius ?? 0)
        }
        inner = circle?.radius ?? 0
      }
      const beside = [...steps.keys()].filter((node) => (steps[node] ?? 0) > 3 || (steps[node] ?? 0) < 0)
      for (const node of beside) expect(away(node)).toBeGreaterThan(inner)
      expect(away(centre)).toBe(0)
    }),
    { numRuns: 15 },
  )
})

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
