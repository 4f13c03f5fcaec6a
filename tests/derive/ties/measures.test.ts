import * as fc from 'fast-check'
import { connectedComponents } from 'graphology-components'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'
import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { cutOffBy } from '../../../src/derive/ties/closing.ts'
import { crossingOf, linkedToNobodyIn } from '../../../src/derive/ties/crossing.ts'
import { cutsOf } from '../../../src/derive/ties/cuts.ts'
import { type TieGraph, tieGraphOf } from '../../../src/derive/ties/graph.ts'
import { communitiesOf, measuresOf } from '../../../src/derive/ties/measures.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'
import { karateClub } from '../../support/karate.ts'
import { randomOf } from '../../../src/derive/random.ts'
import { smallPublication } from '../../support/smallPublication.ts'
import { graphs } from '../../support/tieGraphs.ts'

const club = tieGraphOf(karateClub())

/** The twelve first members of the club, and the others. */
function groupOf(id: string): string {
  return Number(id.slice(1)) <= 12 ? 'a' : 'b'
}

function partsWithout(graph: TieGraph, id: string): readonly string[][] {
  const copy = graph.copy()
  copy.dropNode(id)
  return connectedComponents(copy)
}

/** Betweenness in the club, of those who have any, as published with networkx's examples (Freeman's, of all pairs). */
const CLUB_BETWEENNESS = {
  m1: 0.4376,
  m2: 0.0539,
  m3: 0.1437,
  m4: 0.0119,
  m5: 0.0006,
  m6: 0.03,
  m7: 0.03,
  m9: 0.0559,
  m10: 0.0008,
  m11: 0.0006,
  m14: 0.0459,
  m20: 0.0325,
  m24: 0.0176,
  m25: 0.0022,
  m26: 0.0038,
  m28: 0.0223,
  m29: 0.0018,
  m30: 0.0029,
  m31: 0.0144,
  m32: 0.1383,
  m33: 0.1452,
  m34: 0.3041,
}

test('Zachary’s karate club has its published measures', () => {
  const measures = measuresOf(club)
  expect([club.order, club.size]).toEqual([34, 78])
  const rounded = [...measures].map(([id, { betweenness }]) => [id, Math.round(betweenness * 1e4) / 1e4] as const)
  expect(Object.fromEntries(rounded.filter(([, betweenness]) => betweenness > 0))).toEqual(CLUB_BETWEENNESS)
  expect(measures.get('m34')?.degree).toBe(17)
  expect(cutsOf(club)).toEqual({ actors: ['m1'], pairs: [['m1', 'm12']] })
})

test('the communities of the club are as good as Louvain’s published ones, and the best there are at most', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { groups, modularity } = communitiesOf(club, seed)
    expect(groups).toHaveLength(4)
    // As chance has it, Louvain's method ends at 0.4151 to 0.4188 or at the optimum, 0.4198 (Brandes et al. 2008).
    expect(modularity).toBeGreaterThan(0.415)
    expect(modularity).toBeLessThan(0.41981)
  }
})

/** Newman's modularity of a partition, by its definition: over all pairs, ties less what degrees would give. */
function modularityOf(graph: TieGraph, groups: readonly (readonly string[])[]): number {
  const ends = 2 * graph.size
  const pairs = groups.flatMap((group) => group.flatMap((a) => group.map((b) => [a, b] as const)))
  return pairs.reduce(
    (sum, [a, b]) => sum + ((graph.hasEdge(a, b) ? 1 : 0) - (graph.degree(a) * graph.degree(b)) / ends) / ends,
    0,
  )
}

test('communities share out those who have ties, within their parts, and have the modularity that they are said to', () => {
  fc.assert(
    fc.property(graphs, fc.nat(), (graph, seed) => {
      const { groups, modularity } = communitiesOf(graph, seed)
      expect(groups.flat().toSorted()).toEqual(graph.filterNodes((id) => graph.degree(id) > 0).toSorted())
      const parts = connectedComponents(graph)
      for (const group of groups) expect(parts.some((part) => group.every((id) => part.includes(id)))).toBe(true)
      expect(modularity).toBeCloseTo(modularityOf(graph, groups), 10)
    }),
  )
})

/** For every pair, the share of its shortest chains that go through an organisation: by walking all of them. */
function countedBetweenness(graph: TieGraph, through: string): number {
  const others = graph.nodes().filter((id) => id !== through)
  let sum = 0
  for (const [rank, from] of others.entries()) {
    for (const to of others.slice(rank + 1)) {
      const chains = shortestWays(graph, from, to)
      if (chains.length > 0) sum += chains.filter((chain) => chain.includes(through)).length / chains.length
    }
  }
  return sum / ((others.length * (others.length - 1)) / 2)
}

/** All shortest ways from one to another, by trying all those of one tie, then of two, and so on. */
function shortestWays(graph: TieGraph, from: string, to: string): readonly (readonly string[])[] {
  let ways: (readonly string[])[] = [[from]]
  while (ways.length > 0) {
    const there = ways.filter((way) => way.at(-1) === to)
    if (there.length > 0) return there
    ways = ways.flatMap((way) =>
      graph
        .neighbors(way.at(-1) ?? '')
        .filter((next) => !way.includes(next))
        .map((next) => [...way, next]),
    )
  }
  return []
}

test('betweenness is what counting all shortest chains gives', () => {
  fc.assert(
    fc.property(
      graphs.filter((graph) => graph.order > 2 && graph.order <= 8),
      (graph) => {
        for (const [id, { betweenness }] of measuresOf(graph)) {
          expect(betweenness).toBeCloseTo(countedBetweenness(graph, id), 10)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('betweenness and components are those of graphology, and the same in whatever order the rows come', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const measures = measuresOf(graph)
      const betweenness = graph.order > 2 ? betweennessCentrality(graph) : {}
      for (const part of connectedComponents(graph)) {
        for (const id of part) {
          expect(measures.get(id)?.componentSize).toBe(part.length)
          expect(measures.get(id)?.component).toBe(measures.get(part[0] ?? '')?.component)
          expect(measures.get(id)?.betweenness).toBe(betweenness[id] ?? 0)
        }
      }
    }),
  )
  const { acteurs, partenariats } = karateClub()
  const reversed = { acteurs: acteurs.toReversed(), partenariats: partenariats.toReversed() }
  expect(measuresOf(tieGraphOf(reversed))).toEqual(measuresOf(club))
})

test('cuts are the organisations and pairs whose loss makes more parts', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const parts = connectedComponents(graph).length
      const cutting = graph.filterNodes(
        (id) => partsWithout(graph, id).length > parts - (graph.degree(id) === 0 ? 1 : 0),
      )
      const bridges = graph.filterEdges((edge) => {
        const copy = graph.copy()
        copy.dropEdge(edge)
        return connectedComponents(copy).length > parts
      })
      const { actors, pairs } = cutsOf(graph)
      expect(actors).toEqual(cutting.toSorted())
      expect(pairs.map((pair) => pair.join(' '))).toEqual(bridges.toSorted())
    }),
  )
})

test('what chance gives between two groups is what shuffling the ends of ties gives', () => {
  const random = randomOf(5)
  const ends = club.nodes().flatMap((id) => Array.from({ length: club.degree(id) }, () => groupOf(id)))
  let sum = 0
  const shuffles = 4000
  for (let shuffle = 0; shuffle < shuffles; shuffle += 1) {
    for (let last = ends.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1))
      ;[ends[last], ends[other]] = [ends[other] ?? '', ends[last] ?? '']
    }
    for (let end = 0; end < ends.length; end += 2) if (ends[end] !== ends[end + 1]) sum += 1
  }
  const { known, expected } = crossingOf(club, groupOf, 'a', 'b')
  // About 4 ties of standard deviation over 4,000 shuffles: four times their mean's.
  expect(Math.abs(expected - sum / shuffles)).toBeLessThan(0.26)
  expect(known).toBe(club.filterEdges((_, __, from, to) => groupOf(from) !== groupOf(to)).length)
})

/** Every other organisation of a random graph in one group, the rest in another. */
function parityOf(id: string): string {
  return Number(id.slice(1)) % 2 === 0 ? 'a' : 'b'
}

/** All ways to join some ends two by two. */
function matchings(ends: readonly string[]): readonly (readonly (readonly [string, string])[])[] {
  const [first, ...rest] = ends
  if (first === undefined) return [[]]
  return rest.flatMap((other, index) =>
    matchings(rest.filter((_, place) => place !== index)).map((pairs) => [[first, other] as const, ...pairs]),
  )
}

test('what chance gives in a small network is the mean over all ways to join the ends of its ties', () => {
  fc.assert(
    fc.property(
      graphs.filter((graph) => graph.size > 0 && graph.size <= 4),
      (graph) => {
        const ends = graph.nodes().flatMap((id) => Array.from({ length: graph.degree(id) }, () => parityOf(id)))
        const all = matchings(ends)
        const crossing = all.reduce((sum, pairs) => sum + pairs.filter(([a, b]) => a !== b).length, 0)
        expect(crossingOf(graph, parityOf, 'a', 'b').expected).toBeCloseTo(crossing / all.length, 10)
      },
    ),
    { numRuns: 40 },
  )
})

test('linked to nobody elsewhere: tied ones only, and none of the other group among their partners', () => {
  const graph = tieGraphOf(
    smallPublication({
      acteurs: ['a1', 'a2', 'a3', 'a4', 'b1', 'c1'].map((id) => ({ id })),
      partenariats: [
        { de: 'a1', vers: 'b1' },
        { de: 'a2', vers: 'a1' },
        { de: 'c1', vers: 'a3' },
      ],
    }),
  )
  expect(linkedToNobodyIn(graph, (id) => id.slice(0, 1), 'a', 'b')).toEqual(['a2', 'a3'])
})

test('for every organisation of the real data, what its closing cuts off is what a new count finds', () => {
  const graph = tieGraphOf(publish(readDataset(readFolder('data'), '2026-11-25').dataset))
  expect(graph.size).toBeGreaterThan(200)
  let cutting = 0
  for (const id of graph.nodes()) {
    const before = connectedComponents(graph).find((part) => part.includes(id)) ?? []
    const pieces = partsWithout(graph, id).filter((part) => part.some((other) => before.includes(other)))
    const sizes = pieces.map((part) => part.length).toSorted((a, b) => b - a)
    const off = cutOffBy(graph, id)
    expect(off.map((part) => part.length)).toEqual(sizes.slice(1))
    const found = pieces.map((part) => part.toSorted().join())
    for (const part of off) expect(found).toContain(part.join())
    if (off.length > 0) cutting += 1
  }
  expect(cutting).toBe(cutsOf(graph).actors.length)
})
