import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import type { DataPackage } from '../../scripts/describe/dataPackage.ts'
import { descriptions } from '../../scripts/describe/describe.ts'
import { EDITED_TABLES } from '../../scripts/describe/tables.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { profileFaults } from '../support/packageFaults.ts'

const onDisk = (path: string) => readFileSync(join('data', path), 'utf8')
const written = descriptions(onDisk('LISEZMOI.md'))
const descriptor = JSON.parse(written.get('datapackage.json') ?? '') as DataPackage

test.each([...written.keys()])('data/%s is what the schema gives', (name) => {
  expect(onDisk(name), 'the schema has changed: run npm run data:describe').toBe(written.get(name))
})

test('describing again changes nothing', () => {
  expect(descriptions(written.get('LISEZMOI.md') ?? '')).toEqual(written)
})

test('a guide that lost its marks is not overwritten', () => {
  expect(() => descriptions('# Les données')).toThrow(/LISEZMOI\.md must hold/)
})

describe('data/datapackage.json', () => {
  test('is a Frictionless data package', () => {
    expect(profileFaults(descriptor)).toEqual([])
  })

  test('without its resources, or with a path that leaves the package, it would not be one', () => {
    const [first] = descriptor.resources
    expect(profileFaults({ ...descriptor, resources: [] })).not.toEqual([])
    expect(profileFaults({ ...descriptor, resources: [{ ...first, path: '../acteurs.csv' }] })).not.toEqual([])
    expect(profileFaults({ ...descriptor, resources: [{ ...first, schema: undefined }] })).not.toEqual([])
  })

  test('names every file of data that is not a text for people', () => {
    const named = descriptor.resources.map(({ path }) => path)
    expect(named.filter((path) => !existsSync(join('data', path)))).toEqual([])
    expect([...readFolder('data').keys()].filter((path) => !named.includes(path))).toEqual([])
    expect(named.filter((path) => path.endsWith('.geojson'))).toHaveLength(3)
  })

  test('a column that holds a list has no foreign key, and says what it names', () => {
    const services = descriptor.resources.find(({ name }) => name === 'services')?.schema
    const lieux = services?.fields.find(({ name }) => name === 'lieux')
    expect(services?.foreignKeys?.map(({ fields }) => fields)).toContain('acteur_id')
    expect(services?.foreignKeys?.map(({ fields }) => fields)).not.toContain('lieux')
    expect(lieux?.description).toMatch(/séparées par des virgules ; chacune désigne une ligne de « lieux »/)
  })

  test('every geographic file has its own licence and credit, and the stations alone are under the ODbL', () => {
    const geo = descriptor.resources.filter(({ path }) => path.startsWith('geo/'))
    expect(geo.every(({ licenses, sources }) => licenses?.length === 1 && (sources?.length ?? 0) > 0)).toBe(true)
    const odbl = descriptor.resources.filter(({ licenses }) => licenses?.some(({ name }) => name === 'ODbL-1.0'))
    expect(odbl.map(({ path }) => path)).toEqual(['geo/gares.geojson'])
  })
})

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const codes = new Map(
  Object.entries(dataset.vocabulaires).map(([name, termes]) => [name, new Set(termes.map(({ code }) => code))]),
)
const columns = EDITED_TABLES.flatMap(({ name, fields }) =>
  Object.entries(fields).map(([column, field]) => [`${name}.${column}`, field] as const),
)

test.each(columns)('the example of %s is one that the reader accepts', (_, { example, kind }) => {
  expect(example).toBeDefined()
  expect(kind.parse(example ?? '', { codes, today: '2026-11-25' })).not.toHaveProperty('fault')
})
