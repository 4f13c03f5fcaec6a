import Papa from 'papaparse'
import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import { tieGraphOf } from '../../../src/derive/ties/graph.ts'
import { MEASURE_COLUMNS, measureRowsOf, sortMeasures } from '../../../src/derive/ties/measureRows.ts'
import { placesOf } from '../../../src/derive/ties/place.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'
import { measuresCsv, tiesCsv } from '../../../src/views/reseau/measuresCsv.ts'
import { smallPublication } from '../../support/smallPublication.ts'

const publication = publish(readDataset(readFolder('data'), '2026-11-25').dataset)
const atlas = atlasOf(publication)
const rows = measureRowsOf(atlas, atlas.fiches, placesOf(tieGraphOf(publication)))

test('every organisation has a row; those outside its ecosystem are among its partners, and add up tie by tie', () => {
  expect(rows.map(({ fiche }) => fiche)).toEqual(atlas.fiches)
  const ecosystemOf = (id: string) => atlas.ficheOf.get(id)?.ecosysteme ?? null
  const pairs = new Set(publication.partenariats.map(({ de, vers }) => [de, vers].toSorted().join(' ')))
  const crossing = [...pairs].map((pair) => pair.split(' ').map(ecosystemOf)).filter(([a, b]) => a !== b)
  const ends = crossing.flat().filter((ecosysteme) => ecosysteme !== null).length
  expect(rows.reduce((sum, { outside }) => sum + (outside ?? 0), 0)).toBe(ends)
  expect(ends).toBeGreaterThan(50)
})

test.each(MEASURE_COLUMNS)(
  'sorted by %s, all rows are there, in the opposite order but for equals and the empty',
  (column) => {
    const up = sortMeasures(rows, column, false)
    const down = sortMeasures(rows, column, true)
    expect(new Set(up)).toEqual(new Set(rows))
    expect(new Set(down)).toEqual(new Set(rows))
    expect(up).toHaveLength(rows.length)
    expect(up[0]).not.toBe(down[0])
  },
)

test('by shortest chains the first is the first in rank, and those in no community come last either way', () => {
  expect(sortMeasures(rows, 'intermediarite', true)[0]?.place.rank).toBe(1)
  for (const descending of [true, false]) {
    expect(sortMeasures(rows, 'communaute', descending).at(-1)?.place.community).toBe(null)
  }
})

/** Reads a file for a French spreadsheet. */
function read(text: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), { header: true, delimiter: ';' }).data
}

test('for a spreadsheet both tables have one row each, and what looks like a formula is made harmless', () => {
  const evil = atlasOf(
    smallPublication({
      acteurs: [
        { id: 'a', nom: '=HYPERLINK("http://x")' },
        { id: 'b', nom: '+33' },
      ],
      partenariats: [{ de: 'a', vers: 'b', libelle: '@SUM(1)', annee: null }],
    }),
  )
  const graph = tieGraphOf({ acteurs: [{ id: 'a' }, { id: 'b' }], partenariats: evil.liens })
  const measures = read(measuresCsv(evil, measureRowsOf(evil, evil.fiches, placesOf(graph))))
  expect(new Set(measures.map(({ nom }) => nom))).toEqual(new Set(["'+33", '\'=HYPERLINK("http://x")']))
  expect(measures.map(({ liens }) => liens)).toEqual(['1', '1'])
  expect(read(tiesCsv(evil, evil.liens))).toMatchObject([{ de: 'a', vers_nom: "'+33", libelle: "'@SUM(1)", annee: '' }])
})
