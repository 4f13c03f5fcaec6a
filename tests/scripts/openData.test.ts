import { createHash } from 'node:crypto'

import type { FeatureCollection, Point } from 'geojson'
import { expect, test } from 'vitest'

import { openDataFiles } from '../../scripts/build/openData.ts'
import { readFolder } from '../../scripts/build/readFolder.ts'
import type { DataPackage } from '../../scripts/describe/dataPackage.ts'
import { settleNetwork } from '../../src/derive/networkLayout.ts'
import { type Publication, publish } from '../../src/domain/publish.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { isError } from '../../src/domain/readTable.ts'
import { dataFaults, profileFaults } from '../support/packageFaults.ts'

const TODAY = '2026-11-25'
const source = readFolder('data')
const { dataset: good } = readDataset(source, TODAY)
const publication = publish(good)
const { traductions } = good
const network = settleNetwork(publication)
const files = openDataFiles(publication, good, TODAY, network)
const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as DataPackage
const places = JSON.parse(files.get('acteurs.geojson') ?? '') as FeatureCollection<Point, Record<string, unknown>>
const read = (path: string) => files.get(path) ?? ''

/** The published files read by our own readers, in a folder that lacks only the communes. */
function readBack(published: ReadonlyMap<string, string>) {
  const encoder = new TextEncoder()
  const tables = [...published].filter(([path]) => path.endsWith('.csv'))
  const communes = source.get('geo/communes.csv') ?? new Uint8Array()
  const folder = new Map<string, Uint8Array>(tables.map(([path, text]) => [path, encoder.encode(text)]))
  return readDataset(folder.set('geo/communes.csv', communes), TODAY)
}

test('the published tables can be read back by our own readers, with no error and nothing lost', () => {
  const { dataset, problems } = readBack(files)
  expect(problems.filter(isError)).toEqual([])
  expect(publish(dataset)).toEqual(publication)
  expect(dataset.traductions).toEqual(traductions)
})

test('a text that looks like a formula, quotes and line breaks come back as they were', () => {
  const [first, ...others] = publication.acteurs
  if (first === undefined) throw new Error('data/ has no organisation')
  const texts = ['=SOMME(A1:A9)', '+33', '-12', '@maison', 'dit « oui », "non";\nou rien', "l'été\tà Noël"]
  for (const description of texts) {
    const acteurs = [{ ...first, description }, ...others]
    // Without communes there is no coverage to work out.
    const published = openDataFiles({ ...publication, acteurs }, { ...good, communes: [] }, TODAY, network)
    expect(readBack(published).dataset.acteurs[0]?.description).toBe(description)
  }
})

test('the published descriptor is a Frictionless data package that the tables obey', () => {
  expect(profileFaults(descriptor)).toEqual([])
  expect(dataFaults(descriptor, read)).toEqual([])
})

test('rows that do not obey the descriptor would be seen', () => {
  const [lieu] = publication.lieux
  if (lieu === undefined) throw new Error('data/ has no place')
  const bad = {
    ...lieu,
    departement: '1',
    longitude: 181,
    precision: 'nulle-part',
    acteur_id: 'personne',
    date_maj: '',
  }
  const wrong = openDataFiles({ ...publication, lieux: [bad, lieu] } satisfies Publication, good, TODAY, network)
  const faults = dataFaults(descriptor, (path) => wrong.get(path) ?? '').join('\n')
  for (const column of ['departement', 'longitude', 'precision', 'acteur_id', 'date_maj', 'primary key']) {
    expect(faults).toContain(column)
  }
})

test('the descriptor names each published file, with its size and its hash', () => {
  const described = descriptor.resources.map(({ path }) => path)
  expect(new Set([...described, 'datapackage.json', 'LISEZMOI.txt'])).toEqual(new Set(files.keys()))
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = Buffer.from(read(path))
    expect(bytes).toBe(content.length)
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
  }
})

test('the GeoJSON has one point for each published place that has one', () => {
  const placed = publication.lieux.filter(({ position }) => position !== null)
  expect(placed.length).toBeGreaterThan(300)
  expect(places.features.map(({ id }) => id)).toEqual(placed.map(({ id }) => id))
  expect(places.features.map(({ geometry }) => geometry.coordinates)).toEqual(placed.map(({ position }) => position))
})

test('a point is said to be of an address only when the table has its coordinates', () => {
  const located = new Set(publication.lieux.filter(({ longitude }) => longitude !== null).map(({ id }) => id))
  const said = places.features.filter(({ properties }) => properties['precision'] === 'adresse')
  expect(located.size).toBeGreaterThan(0)
  expect(new Set(said.map(({ id }) => id))).toEqual(located)
})

test('a point bears the family and what is offered there, not what is offered at another place', () => {
  const [acteur] = publication.acteurs
  const [lieu] = publication.lieux
  const [service] = publication.services
  if (acteur === undefined || lieu === undefined || service === undefined) throw new Error('data/ lacks rows')
  const here = { ...lieu, id: 'ici', acteur_id: acteur.id, position: [1, 47] as const }
  const offered = { ...service, acteur_id: acteur.id }
  const small = {
    ...publication,
    lieux: [here, { ...here, id: 'ailleurs' }, { ...here, id: 'nulle-part', position: null }],
    services: [
      { ...offered, id: 'a', lieux: [], thematiques: ['mobilite--acceder-a-un-vehicule'] },
      { ...offered, id: 'b', lieux: ['ailleurs'], thematiques: ['numerique--maitriser-les-fondamentaux-du-numerique'] },
    ],
  }
  const { features } = JSON.parse(
    openDataFiles(small, good, TODAY, network).get('acteurs.geojson') ?? '',
  ) as typeof places
  const label = publication.vocabulaires.types.find(({ code }) => code === acteur.type)?.label
  expect(
    features.map(({ properties }) => [properties['id'], properties['famille'], properties['thematiques']]),
  ).toEqual([
    ['ici', label, ['mobilite--acceder-a-un-vehicule']],
    ['ailleurs', label, ['mobilite--acceder-a-un-vehicule', 'numerique--maitriser-les-fondamentaux-du-numerique']],
  ])
})

test('the notice says the licence, whom to cite, and the day of the data', () => {
  const notice = read('LISEZMOI.txt')
  for (const words of ['Licence Ouverte 2.0', '« Cartographie des acteurs, Centre-Val de Loire »', TODAY]) {
    expect(notice).toContain(words)
  }
})

test('the network files have one node per published organisation and one edge per published tie', () => {
  for (const path of ['reseau.gexf', 'reseau.graphml']) {
    expect(read(path).match(/<node /g)).toHaveLength(publication.acteurs.length)
    expect(read(path).match(/<edge /g)).toHaveLength(publication.partenariats.length)
  }
  expect(read('mesures.csv').trimEnd().split('\n')).toHaveLength(publication.acteurs.length + 1)
})
