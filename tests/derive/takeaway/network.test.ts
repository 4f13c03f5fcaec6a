import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { toGexf } from '../../../src/derive/takeaway/gexf.ts'
import { toGraphml } from '../../../src/derive/takeaway/graphml.ts'
import { type NetworkExport, networkExportOf } from '../../../src/derive/takeaway/networkExport.ts'
import { tieGraphOf } from '../../../src/derive/ties/graph.ts'
import { measuresOf } from '../../../src/derive/ties/measures.ts'
import { type Publication, publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'
import { gexfFaults } from '../../support/gexfFaults.ts'
import { smallPublication } from '../../support/smallPublication.ts'

const real = publish(readDataset(readFolder('data'), '2026-11-25').dataset)
const hostile = smallPublication({
  acteurs: [
    { id: 'a', nom: 'A & B <i>"dit"</i> =1+1\u0007', type: 'cria' },
    { id: 'b', nom: 'Épicerie « l’Été »\n😀', ecosysteme: 'pilotage' },
    { id: 'c' },
  ],
  partenariats: [
    { de: 'a', vers: 'b', nature: 'convention', libelle: 'l’une & l’autre', annee: 2021 },
    { de: 'a', vers: 'b', nature: 'convention', libelle: 'encore', annee: null, fin: 2024 },
    { de: 'b', vers: 'a', nature: 'financement', libelle: '<subvention>', sens: 'oriente' },
  ],
})

function exported(publication: Publication): NetworkExport {
  const rank = new Map(publication.acteurs.map(({ id }, index) => [id, index]))
  return networkExportOf(
    publication,
    measuresOf(tieGraphOf(publication)),
    ({ id }) => {
      const index = rank.get(id) ?? 0
      return { x: index, y: 2 * index, size: 5 + index / 4, colour: [10, 110, 184] }
    },
    '2026-11-25',
  )
}

const cases: readonly (readonly [string, Publication])[] = [
  ['the real data', real],
  ['a hostile network', hostile],
]

/** What both formats must bring back of a tie. */
function tieIn(graph: MultiGraph, id: string, name: string) {
  const { nature, annee, confiance, weight, [name]: label } = graph.getEdgeAttributes(id)
  const ends = [graph.source(id), graph.target(id), graph.isDirected(id)]
  return { ends, nature, annee: annee ?? null, confiance, weight, label }
}

test.each(cases)('GEXF of %s loads in graphology with everything in its place', (_, publication) => {
  const network = exported(publication)
  const text = toGexf(network)
  const graph = parseGexf(MultiGraph, text, { allowUndeclaredAttributes: false })
  expect(gexfFaults(text)).toEqual([])
  expect(graph.nodes()).toEqual(publication.acteurs.map(({ id }) => id))
  expect(graph.edges()).toEqual(network.edges.map(({ id }) => id))
  expect(graph.size).toBe(publication.partenariats.length)
  for (const { id, label, x, y, size, attributes } of network.nodes) {
    const { type, ecosysteme = null, intermediarite, ...read } = graph.getNodeAttributes(id)
    expect(read).toMatchObject({ label: label.replace('\u0007', ''), x, y, size, color: 'rgb(10,110,184)' })
    expect({ type, ecosysteme, intermediarite }).toEqual({
      type: attributes['type'],
      ecosysteme: attributes['ecosysteme'],
      intermediarite: attributes['intermediarite'],
    })
  }
  for (const { id, source, target, directed, label, weight, attributes } of network.edges) {
    const { nature, annee, confiance } = attributes
    expect(tieIn(graph, id, 'label')).toEqual({
      ends: [source, target, directed],
      nature,
      annee,
      confiance,
      weight,
      label,
    })
  }
})

test.each(cases)('GraphML of %s loads in graphology with everything in its place', (_, publication) => {
  const network = exported(publication)
  const graph = parseGraphml(MultiGraph, toGraphml(network))
  expect(graph.nodes()).toEqual(publication.acteurs.map(({ id }) => id))
  expect(graph.edges()).toEqual(network.edges.map(({ id }) => id))
  for (const { id, label, x, y, size, attributes } of network.nodes) {
    const read = graph.getNodeAttributes(id)
    expect(read).toMatchObject({ label: label.replace('\u0007', ''), x, y, size, type: attributes['type'] })
    expect(read['composante']).toBe(attributes['composante'])
  }
  for (const { id, source, target, directed, label, weight, attributes } of network.edges) {
    const { nature, annee, confiance } = attributes
    expect(tieIn(graph, id, 'label')).toEqual({
      ends: [source, target, directed],
      nature,
      annee,
      confiance,
      weight,
      label,
    })
  }
})

test('a file that is not GEXF is seen not to be', () => {
  const text = toGexf(exported(hostile))
  const bad = [
    text.replace('version="1.3"', 'version="9"'),
    text.replace('source="a"', 'source="nobody"'),
    text.replace('r="10"', 'r="300"'),
    text.replace('class="node"', 'class="knot"'),
    text.replace('for="type"', 'for="undeclared"'),
    text.replace('type="directed"', 'type="both"'),
  ]
  for (const faulty of bad) expect(gexfFaults(faulty)).not.toEqual([])
})
