import { readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { networkFiles } from '../../../scripts/build/networkFiles.ts'
import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import { bridgesOf } from '../../../src/derive/ties/bridges.ts'
import { atlasGraph } from '../../../src/derive/ties/ecosystems.ts'
import { readVersion } from '../../../src/derive/ties/readVersion.ts'
import { type Moves, type Version, type VersionTie, changesOf } from '../../../src/derive/ties/versions.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'

const TODAY = '2026-11-25'
const publication = publish(readDataset(readFolder('data'), TODAY).dataset)
const atlas = atlasOf(publication)
const graph = atlasGraph(atlas)
const now: Version = {
  acteurs: atlas.fiches.map(({ acteur: { id, nom, type }, ecosysteme }) => ({ id, nom, type, ecosysteme })),
  liens: atlas.liens,
}

function read(...files: readonly (readonly [name: string, bytes: Uint8Array | string])[]) {
  const given = files.map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }))
  return readVersion(given, (type) => atlas.termes.get('types')?.get(type)?.groupe ?? null, TODAY)
}

const tables = [
  ['acteurs.csv', readFileSync('data/acteurs.csv')],
  ['partenariats.csv', readFileSync('data/partenariats.csv')],
] as const

test('the tables and the network of today, read as an older version, differ in nothing', () => {
  const ofTables = read(...tables)
  expect(ofTables.problems).toEqual([])
  const gexf = networkFiles(publication, {}, new Map(), TODAY).find(({ content }) => content.includes('<gexf'))
  const ofGexf = read(['reseau.gexf', gexf?.content ?? ''])
  expect(ofGexf.problems).toEqual([])
  for (const { version } of [ofTables, ofGexf]) {
    const { acteurs, liens, measures } = changesOf(version, now)
    const none = { appeared: [], gone: [], changed: [] }
    expect({ acteurs, liens }).toEqual({ acteurs: none, liens: none })
    expect(measures?.before).toEqual(measures?.after)
    const { region } = bridgesOf(atlas, graph)
    expect(measures?.after).toMatchObject({ actors: 515, pairs: region.pairs, known: region.known })
  }
})

const ends = fc.constantFrom('a', 'b', 'c', 'd')
const tie: fc.Arbitrary<VersionTie> = fc.record({
  de: ends,
  vers: ends,
  nature: fc.constantFrom('soutien', 'convention'),
  libelle: fc.constantFrom('un', 'deux', 'trois'),
  sens: fc.constantFrom('oriente', 'symetrique'),
  annee: fc.constantFrom(null, 2020, 2024),
  fin: fc.constant(null),
  confiance: fc.constantFrom('haute', 'faible'),
})
const version: fc.Arbitrary<Version> = fc.record({
  acteurs: fc.option(
    fc.uniqueArray(
      fc.record({ id: ends, nom: fc.constantFrom('A', 'B'), type: fc.constant('cria'), ecosysteme: fc.constant(null) }),
      { selector: ({ id }) => id },
    ),
  ),
  liens: fc.option(fc.uniqueArray(tie, { selector: (row) => [row.de, row.vers, row.nature, row.libelle].join(' ') })),
})

test('what came, went, changed and stayed makes up both versions; backwards, what came went', () => {
  fc.assert(
    fc.property(version, version, (before, after) => {
      const there = changesOf(before, after)
      const back = changesOf(after, before)
      expect(there.acteurs === null).toBe(before.acteurs === null || after.acteurs === null)
      expect(there.liens === null).toBe(before.liens === null || after.liens === null)
      expectTurned(there.acteurs, back.acteurs, before.acteurs ?? [], after.acteurs ?? [])
      expectTurned(there.liens, back.liens, before.liens ?? [], after.liens ?? [])
    }),
    { numRuns: 60 },
  )
})

function expectTurned<Row extends object>(
  moves: Moves<Row> | null,
  back: Moves<Row> | null,
  before: readonly Row[],
  after: readonly Row[],
): void {
  if (moves === null || back === null) return
  // What is neither gone nor new is in both.
  expect(before.length - moves.gone.length).toBe(after.length - moves.appeared.length)
  expect([moves.appeared, moves.gone]).toEqual([back.gone, back.appeared])
  const turned = back.changed.map((change) => [change.after, change.before, change.columns])
  expect(moves.changed.map((change) => [change.before, change.after, change.columns])).toEqual(turned)
  for (const change of moves.changed) expect(change.before).not.toEqual(change.after)
}

test('a tie that is worded anew is changed; two of one nature between the same two come and go', () => {
  const one = {
    de: 'a',
    vers: 'b',
    nature: 'soutien',
    libelle: 'aide',
    sens: 'oriente',
    annee: 2020,
    fin: null,
    confiance: 'haute',
  }
  const other = { ...one, libelle: 'don' }
  const third = { ...one, libelle: 'prêt', annee: 2024 }
  const reworded = changesOf({ acteurs: null, liens: [one] }, { acteurs: null, liens: [third] }).liens
  expect(reworded).toEqual({
    appeared: [],
    gone: [],
    changed: [{ before: one, after: third, columns: ['libelle', 'annee'] }],
  })
  const several = changesOf({ acteurs: null, liens: [one, other] }, { acteurs: null, liens: [third] }).liens
  expect(several).toEqual({ appeared: [third], gone: [one, other], changed: [] })
})

test('rows that are not public are left out, and whatever is given, reading tells of it and never throws', () => {
  const [header = '', row = ''] = readFileSync('data/partenariats.csv', 'utf8').split(/\r?\n/)
  const secret = row.replace(/publique$/, 'professionnelle')
  expect(
    read(['liens.csv', `${header}\n${row}\n${secret.replace('financement,financement', 'financement,autre')}`]).version
      .liens,
  ).toHaveLength(1)
  for (const nonsense of ['', 'a;b\n1;2', '<html></html>', '%PDF-1.7', '\u0000']) {
    const { version: found, problems } = read(['rien.csv', nonsense])
    expect(found).toEqual({ acteurs: null, liens: null })
    expect(problems).toMatchObject([{ file: 'rien.csv', severity: 'error' }])
  }
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('', `${header}\n`, '<gexf><node id="a"'),
      (bytes, head) => {
        expect(() => read(['x', new Uint8Array([...new TextEncoder().encode(head), ...bytes])])).not.toThrow()
      },
    ),
  )
})

test('a network that Gephi wrote is read: ids stand for titles, references for characters', () => {
  const gexf = `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.2" version="1.2">
    <!-- <node id="no"/> --><graph><attributes class="edge"><attribute id='0' title="nature" type="string"/></attributes>
    <attributes class="node"><attribute id="0" title="ecosysteme" type="string"/></attributes>
    <nodes><node id="a" label="L&#39;&amp;co"><attvalues><attvalue for="0" value="pilotage"></attvalue></attvalues></node>
    <node id="b" label="B"/><node label="nobody"/></nodes>
    <edges><edge id="0" source="a" target="b" type="directed" label="x"><attvalues><attvalue for="0" value="soutien"/></attvalues></edge></edges>
    </graph></gexf>`
  const { version: found, problems } = read(['gephi.gexf', gexf])
  expect(found.acteurs).toEqual([
    { id: 'a', nom: "L'&co", type: '', ecosysteme: 'pilotage' },
    { id: 'b', nom: 'B', type: '', ecosysteme: null },
  ])
  expect(found.liens).toMatchObject([{ de: 'a', vers: 'b', nature: 'soutien', libelle: 'x', sens: 'oriente' }])
  expect(problems).toHaveLength(1)
})
