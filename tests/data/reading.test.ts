import { expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import { checkOpeningHours } from '../../scripts/check/openingHours.ts'
import { formatProblem } from '../../src/domain/problem.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { isError } from '../../src/domain/readTable.ts'
import { type RawRow, listIn, readCsv } from '../support/csvFile.ts'

const TABLES = ['acteurs', 'lieux', 'services', 'partenariats'] as const
const rows = new Map(TABLES.map((table) => [table, readCsv(`data/${table}.csv`)]))
const communes = new Map(readCsv('data/geo/communes.csv').map((commune) => [commune['code_insee'] ?? '', commune]))

function named(row: RawRow): string {
  return row['id'] ?? `${row['de']} → ${row['vers']}`
}

test('the tables are read without an error, and no row is lost', () => {
  const today = new Date().toISOString().slice(0, 10)
  const { dataset, problems } = readDataset(readFolder('data'), today)
  const errors = [...problems, ...checkOpeningHours(dataset)].filter(isError)
  expect(errors.map(formatProblem)).toEqual([])
  for (const table of TABLES) expect(dataset[table].length, `${table}.csv`).toBe(rows.get(table)?.length)
})

test.each(TABLES)('every row of %s has its source, its confidence, and the day it was written', (table) => {
  const all = rows.get(table) ?? []
  expect(all.length).toBeGreaterThan(100)
  const without = all.filter(
    ({ source_url, confiance, date_maj }) =>
      !/^https?:\/\/[^\s]+\.[^\s]+/.test(source_url ?? '') ||
      !['haute', 'moyenne', 'faible'].includes(confiance ?? '') ||
      !/^\d{4}-\d{2}-\d{2}$/.test(date_maj ?? ''),
  )
  expect(without.map(named)).toEqual([])
})

test.each(TABLES)('no row of %s is dated without a calendar, nor of the future', (table) => {
  const dated = (rows.get(table) ?? []).filter(({ source_date }) => source_date !== '')
  expect(dated.length).toBeGreaterThan(100)
  const wrong = dated.filter(
    ({ source_date = '', date_maj = '' }) =>
      !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(source_date) ||
      Number.isNaN(Date.parse(source_date)) ||
      source_date > date_maj.slice(0, source_date.length),
  )
  expect(wrong.map(named)).toEqual([])
})

test('every place resolves to a real commune by its code, or says that only its département is known', () => {
  const lieux = rows.get('lieux') ?? []
  const unresolved = lieux.filter((lieu) => {
    const commune = communes.get(lieu['code_insee'] ?? '')
    if (lieu['precision'] === 'departement') return !/^(18|28|36|37|41|45)$/.test(lieu['departement'] ?? '')
    return (
      commune === undefined ||
      commune['nom'] !== lieu['commune'] ||
      commune['departement'] !== lieu['departement'] ||
      (lieu['code_postal'] !== '' && !listIn(commune['codes_postaux']).includes(lieu['code_postal'] ?? ''))
    )
  })
  expect(communes.size).toBeGreaterThan(1700)
  expect(unresolved.map(named)).toEqual([])
  expect(lieux.filter(({ precision }) => precision !== 'departement').length).toBeGreaterThan(300)
})
