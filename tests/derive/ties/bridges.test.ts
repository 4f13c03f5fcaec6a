import * as fc from 'fast-check'
import { connectedComponents } from 'graphology-components'
import { expect, test } from 'vitest'

import { atlasOf } from '../../../src/derive/atlas.ts'
import { bridgesOf } from '../../../src/derive/ties/bridges.ts'
import { brokersOf } from '../../../src/derive/ties/brokers.ts'
import { type Ecosystem, atlasGraph, ecosystemsOf } from '../../../src/derive/ties/ecosystems.ts'
import { type TieGraph, tieGraphOf } from '../../../src/derive/ties/graph.ts'
import { lossesOf } from '../../../src/derive/ties/losses.ts'
import { generatedPublication } from '../../support/generatedPublication.ts'
import { finished } from '../../support/finished.ts'
import { smallPublication } from '../../support/smallPublication.ts'

/** Random graphs of up to 16 organisations, with few ties. */
const graphs = fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 26 }).map((ties) =>
  tieGraphOf(
    smallPublication({
      acteurs: Array.from({ length: 16 }, (_, index) => ({ id: `a${index}` })),
      partenariats: ties.map(([a, b]) => ({ de: `a${a}`, vers: `a${b}` })),
    }),
  ),
)

/** One in three of formation, one in three of accueil, the others of neither. */
function groupOf(id: string): Ecosystem | null {
  return ([null, 'formation-emploi', 'accueil-accompagnement'] as const)[Number(id.slice(1)) % 3] ?? null
}

test('a broker’s pairs are partners of both ecosystems that no known tie joins, and all brokers are found', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const counted = new Map<string, number>()
      graph.forEachNode((one) =>
        graph.forEachNode((other) => {
          if (groupOf(one) !== 'formation-emploi' || groupOf(other) !== 'accueil-accompagnement') return
          if (graph.hasEdge(one, other)) return
          for (const id of graph.nodes()) {
            if (graph.hasEdge(id, one) && graph.hasEdge(id, other)) counted.set(id, (counted.get(id) ?? 0) + 1)
          }
        }),
      )
      const brokers = brokersOf(graph, groupOf)
      expect(new Map(brokers.map(({ id, pairs }) => [id, pairs]))).toEqual(counted)
      expect(brokers.map(({ pairs }) => pairs)).toEqual(brokers.map(({ pairs }) => pairs).toSorted((a, b) => b - a))
    }),
  )
})

test('what a loss is said to cut off is what hangs on nothing else once it is gone', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { actors, ties, hanging } = finished(lossesOf(graph))
      for (const { id, parts, count } of actors) {
        const found = new Set(partsWithout(graph, (copy) => copy.dropNode(id)))
        expect(parts.filter((part) => !found.has(part.join()))).toEqual([])
        expect(count).toBe(parts.flat().length)
      }
      for (const { a, b, off } of ties) {
        const without = partsWithout(graph, (copy) => copy.dropEdge(a, b))
        expect(without).toContain(off.join())
        expect([off.includes(a), off.includes(b)]).toEqual([false, true])
        const kept = without.find((part) => part.split(',').includes(a))?.split(',') ?? []
        expect(off.length).toBeLessThanOrEqual(kept.length)
      }
      expect(hanging).toEqual(graph.filterNodes((id) => graph.neighbors(id).length === 1))
    }),
  )
})

test('the bridges of the région are those of its families, seen from either side', () => {
  const publication = generatedPublication(300)
  const groupe = { cria: 'formation-emploi', association: 'accueil-accompagnement' } as Readonly<Record<string, string>>
  const types = publication.vocabulaires.types.map((terme) => ({ ...terme, groupe: groupe[terme.code] ?? null }))
  const atlas = atlasOf({ ...publication, vocabulaires: { ...publication.vocabulaires, types } })
  const graph = atlasGraph(atlas)
  const { region, departements, familles } = bridgesOf(atlas, graph)
  const ecosystem = ecosystemsOf(atlas)
  const crossing = graph.filterEdges((_edge, _liens, from, to) => {
    const ends = new Set([ecosystem(from), ecosystem(to)])
    return ends.has('formation-emploi') && ends.has('accueil-accompagnement')
  })
  expect(crossing.length).toBeGreaterThan(0)
  expect(region).toMatchObject({ known: crossing.length, pairs: graph.size })
  expect(familles.map(({ code, known }) => [code, known])).toEqual([
    ['cria', crossing.length],
    ['association', crossing.length],
  ])
  for (const { code, pairs, known } of departements) {
    const within = graph.filterEdges((_edge, _liens, from, to) =>
      [from, to].every((id) => atlas.ficheOf.get(id)?.departements.includes(code)),
    )
    expect(pairs).toBe(within.length)
    expect(known).toBe(within.filter((edge) => crossing.includes(edge)).length)
  }
})

function partsWithout(graph: TieGraph, drop: (copy: TieGraph) => void): readonly string[] {
  const copy = graph.copy()
  drop(copy)
  return connectedComponents(copy).map((part) => part.toSorted().join())
}
