import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import { formatProblem } from '../../src/domain/problem.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { isError } from '../../src/domain/readTable.ts'
import { type RawRow, readCsv } from '../support/csvFile.ts'
import { plantedSite } from '../support/plantedSite.ts'
import { filesWith, publishedTexts } from '../support/published.ts'
import { ACCOMMODATION, WITHHELD_ROWS } from '../support/withheldRows.ts'

/** Short values (a code, a year) are found anywhere by chance. */
const TELLING = 6

function telling(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== undefined && value.length >= TELLING) as string[]
}

describe('of the real data', () => {
  const texts = publishedTexts('dist')
  const acteurs = new Map(readCsv('data/acteurs.csv').map((acteur) => [acteur['id'], acteur]))
  const lieux = readCsv('data/lieux.csv')
  const isHousing = ({ hebergement, acteur_id }: RawRow): boolean =>
    hebergement === 'oui' || (hebergement === '' && acteurs.get(acteur_id)?.['type'] === 'hebergeur')
  const housing = lieux.filter(isHousing)
  const placed = new Set(lieux.map(({ acteur_id }) => acteur_id))
  const placeless = [...acteurs.values()].filter(({ id, type }) => type === 'hebergeur' && !placed.has(id))
  const hosts = new Set([...housing.map(({ acteur_id }) => acteur_id), ...placeless.map(({ id }) => id)])
  const tables = ['acteurs', 'services', 'partenariats', 'geo/communes']
  /** What the tables say elsewhere, in the open. */
  const open = [
    ...lieux.filter((lieu) => !isHousing(lieu)),
    ...tables
      .flatMap((table) => readCsv(`data/${table}.csv`))
      .map((row) => ({ ...row, notes: hosts.has(row['id']) ? '' : (row['notes'] ?? '') })),
  ].flatMap((row) => Object.values(row))
  const said = open.join('\n')

  test('what tells where people are housed is in no file of the site', () => {
    const withheld = telling([
      ...housing.flatMap(({ nom, adresse, complement_adresse, longitude, latitude, accessibilite_lieu }) => [
        nom,
        adresse,
        complement_adresse,
        longitude,
        latitude,
        accessibilite_lieu,
      ]),
      ...[...hosts].map((id) => acteurs.get(id)?.['notes']),
    ]).filter((value) => !said.includes(value))
    expect(housing.length).toBeGreaterThan(30)
    expect(withheld.length).toBeGreaterThan(20)
    expect(withheld.filter((value) => filesWith(texts, value).length > 0)).toEqual([])
  })

  test('the same search finds the addresses and the notes that are published', () => {
    const published = telling([
      ...lieux.filter((lieu) => !isHousing(lieu)).map(({ adresse }) => adresse),
      ...[...acteurs.values()].filter(({ id }) => !hosts.has(id)).map(({ notes }) => notes),
    ])
    expect(published.length).toBeGreaterThan(200)
    expect(published.filter((value) => filesWith(texts, value).length < 2)).toEqual([])
  })

  test('rows for professionals are in no file of the site', () => {
    const rows = ['acteurs', 'lieux', 'services', 'partenariats']
      .flatMap((table) => readCsv(`data/${table}.csv`))
      .filter(({ diffusion }) => diffusion !== 'publique')
    const ids = telling(rows.map(({ id }) => id))
    expect(ids.filter((id) => filesWith(texts, id).length > 0)).toEqual([])
  })
})

describe('of planted rows', () => {
  const { data, dist, plant, build } = plantedSite()
  const before = [...readFolder(data).values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n')
  let texts: ReadonlyMap<string, string> = new Map<string, string>()

  beforeAll(() => {
    for (const [file, rows] of Object.entries(WITHHELD_ROWS)) plant(file, (real) => [...real, ...rows])
    for (const [file, { shown, withheld }] of Object.entries(ACCOMMODATION)) {
      plant(file, (real) => [...real, { ...shown, ...withheld }])
    }
    build()
    texts = publishedTexts(dist)
  })

  test('the readers take them all, so that it is for their sake that nothing is published', () => {
    const { dataset, problems } = readDataset(readFolder(data), '2026-11-25')
    expect(problems.filter(isError).map(formatProblem)).toEqual([])
    for (const table of ['acteurs', 'lieux', 'services', 'partenariats'] as const) {
      expect(dataset[table].length).toBe(readCsv(join(data, `${table}.csv`)).length)
    }
  })

  test.each(Object.keys(WITHHELD_ROWS))('no value of those in %s is in any file of the site', (file) => {
    const cells = (WITHHELD_ROWS[file] ?? []).flatMap((row) => Object.values(row))
    const sentinels = telling([...cells, ...cells.map((cell) => cell.replaceAll(' ', ''))]).filter(
      (value) => !before.includes(value),
    )
    expect(sentinels.length).toBeGreaterThan(3)
    expect(sentinels.filter((value) => filesWith(texts, value).length > 0)).toEqual([])
    expect(filesWith(texts, 'sentinelle')).toEqual([])
  })

  test.each(Object.keys(ACCOMMODATION))(
    'of an accommodation in %s, what locates it is withheld, the rest is there',
    (file) => {
      const { shown = {}, withheld = {} } = ACCOMMODATION[file] ?? {}
      const hidden = telling(Object.values(withheld))
      expect(hidden).toHaveLength(Object.keys(withheld).length)
      expect(hidden.filter((value) => filesWith(texts, value).length > 0)).toEqual([])
      const rest = telling(Object.values(shown)).filter((value) => !before.includes(value))
      expect(rest.length).toBeGreaterThan(0)
      expect(rest.filter((value) => filesWith(texts, value).length === 0)).toEqual([])
    },
  )
})
