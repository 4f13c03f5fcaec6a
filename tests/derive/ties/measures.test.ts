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

test('Zachary’s karate club has its published measures', () => {
  const measures = measuresOf(club)
  expect([club.order, club.size]).toEqual([34, 78])
  expect(measures.get('m1')?.betweenness).toBeCloseTo(0.4376, 4)
  expect(measures.get('m34')?.betweenness).toBeCloseTo(0.3041, 4)
  expect(measures.get('m34')?.degree).toBe(17)
  expect(cutsOf(club)).toEqual({ actors: ['m1'], pairs: [['m1', 'm12']] })
  expect(communitiesOf(club).groups).toHaveLength(4)
  expect(communitiesOf(club).modularity).toBeGreaterThan(0.41)
  expect(communitiesOf(club).modularity).toBeLessThan(0.42)
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
