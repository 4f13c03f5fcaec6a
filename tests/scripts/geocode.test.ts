import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import { geocodeFolder } from '../../scripts/geocode/geocodeFolder.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { type Cells, type Folder, goodFolder, textsOf } from '../support/dataFolder.ts'
import { type FakeGeocoder, answerWith, fakeGeocoder } from '../support/fakeGeocoder.ts'

const TODAY = '2026-11-25'
const FOUND = { label: '12 Rue de la Gare 36000 Châteauroux', citycode: '36044', type: 'housenumber', score: 0.96342 }
const POINT = [1.69571234567, 46.80291]

let folder = ''
let geocoder: FakeGeocoder

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geocode-'))
  geocoder = await fakeGeocoder()
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await geocoder.close()
})

/** A folder where one place, of `mobilite-36` in Châteauroux, has an address to be found; it stands on line 4. */
function oneAddress(cells: Cells = {}): Folder {
  const base = goodFolder()
  const rows = base['lieux.csv'] ?? []
  const place = { adresse: '12 rue de la Gare', date_maj: '2026-01-02', ...cells }
  return { ...base, 'lieux.csv': rows.map((row, index) => (index === 2 ? { ...row, ...place } : row)) }
}

function save(files: Folder, change: (lieux: string) => string | Buffer = (text) => text): void {
  for (const [file, text] of textsOf(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), file === 'lieux.csv' ? change(text) : text)
  }
}

async function run(write = false): Promise<{ answered: boolean; printed: string }> {
  const lines: string[] = []
  const patience = { timeoutMs: 200, tries: 3, backoffMs: 5, longestWaitMs: 40 }
  const errand = { folder, service: geocoder.url, write, today: TODAY, paceMs: 0, patience }
  const answered = await geocodeFolder({ ...errand, print: (line) => lines.push(line) })
  return { answered, printed: lines.join('\n') }
}

const lieuxCsv = () => readFileSync(join(folder, 'lieux.csv'))
const place = () => readDataset(readFolder(folder), TODAY).dataset.lieux.find(({ id }) => id === 'mobilite-36-lieu')

test('the address is asked as it is written, within its commune, once', async () => {
  save(oneAddress())
  geocoder.answers(answerWith(FOUND, POINT))
  await run()
  const [asked, ...others] = geocoder.asked()
  expect(others).toEqual([])
  expect(asked?.pathname).toBe('/geocodage/search')
  expect(Object.fromEntries(asked?.searchParams ?? [])).toEqual({
    q: '12 rue de la Gare, 36000 Châteauroux',
    citycode: '36044',
    limit: '1',
    autocomplete: '0',
  })
})

test.each([
  ['of a place of accommodation', { hebergement: 'oui' }, {}],
  ['of a host, where nothing says that nobody sleeps', {}, { type: 'hebergeur' }],
  ['of a withheld place', { diffusion: 'professionnelle' }, {}],
  ['of a withheld organisation', {}, { diffusion: 'professionnelle' }],
  ['that has coordinates', { longitude: '1.69', latitude: '46.80', precision: 'adresse' }, {}],
  ['that is empty', { adresse: '' }, {}],
])('the address %s is told to nobody', async (_, lieu, acteur) => {
  const files = oneAddress(lieu)
  const acteurs = (files['acteurs.csv'] ?? []).map((row) => (row['id'] === 'mobilite-36' ? { ...row, ...acteur } : row))
  save({ ...files, 'acteurs.csv': acteurs })
  await run(true)
  expect(geocoder.asked()).toEqual([])
})

test('without --write the proposal is printed and the file is left alone', async () => {
  save(oneAddress())
  geocoder.answers(answerWith(FOUND, POINT))
  const before = lieuxCsv()
  const { answered, printed } = await run()
  expect(answered).toBe(true)
  expect(printed).toMatch(/^lieux\.csv:4 .*proposé.*1\.695712 {2}46\.802910 {2}0\.963 {2}numéro.*12 Rue de la Gare/m)
  expect(printed).toContain('1 proposition(s) sur 1')
  expect(lieuxCsv().equals(before)).toBe(true)
})

test('with --write the place has coordinates, score, precision and the day', async () => {
  save(oneAddress())
  geocoder.answers(answerWith(FOUND, POINT))
  await run(true)
  expect(place()).toMatchObject({
    longitude: 1.695712,
    latitude: 46.80291,
    precision: 'adresse',
    geocodage_score: 0.9634,
    date_maj: TODAY,
  })
  expect(readDataset(readFolder(folder), TODAY).problems).toEqual([])
})

test('a file that a French spreadsheet wrote keeps its semicolons and its decimal commas', async () => {
  const files = oneAddress()
  // The cells of this table then hold no comma of their own: separators can be changed by a plain replacement.
  save({ ...files, 'lieux.csv': (files['lieux.csv'] ?? []).map((row) => ({ ...row, horaires_accueil: '' })) }, (text) =>
    text.replaceAll(',', ';').replace('0.6889;47.3936', '0,6889;47,3936'),
  )
  geocoder.answers(answerWith(FOUND, POINT))
  await run(true)
  expect(lieuxCsv().toString()).toContain(';1,695712;46,80291;adresse;0,9634;')
  expect(place()?.longitude).toBe(1.695712)
})

test('a file that cannot be rewritten is refused before anything is asked', async () => {
  save(oneAddress(), (text) => text.replace('geocodage_score', 'score'))
  geocoder.answers(answerWith(FOUND, POINT))
  await expect(run(true)).rejects.toThrow(/geocodage_score.* introuvables/)
  expect(geocoder.asked()).toEqual([])
})

describe('an answer that is not good enough is refused, and the reason printed', () => {
  test.each<[string, object, RegExp]>([
    ['another commune', answerWith({ ...FOUND, citycode: '37261' }, POINT), /dans la commune 37261, non.*\(36044\)/],
    ['the right code but a point far away', answerWith(FOUND, [0.6889, 47.39]), /à \d+ km du centre de Châteauroux/],
    ['latitude first', answerWith(FOUND, [46.8029, 1.6957]), /inversées/],
    ['a low score', answerWith({ ...FOUND, score: 0.52 }, POINT), /score 0\.52, il faut 0\.7/],
    ['a town', answerWith({ ...FOUND, type: 'municipality' }, POINT), /ni un numéro ni une voie \(municipality\)/],
    ['a hamlet', answerWith({ ...FOUND, type: 'locality' }, POINT), /ni un numéro ni une voie/],
    ['nothing', { type: 'FeatureCollection', features: [] }, /ne trouve rien/],
    ['no features', { type: 'FeatureCollection' }, /illisible/],
    ['no geometry', { features: [{ properties: FOUND, geometry: null }] }, /illisible/],
    ['texts for numbers', answerWith(FOUND, ['1.69', '46.80']), /illisible/],
    ['a score that is none', answerWith({ ...FOUND, score: 'haut' }, POINT), /illisible/],
    ['a bare array', [], /illisible/],
  ])('%s', async (_, answer, reason) => {
    save(oneAddress())
    geocoder.answers(answer)
    const before = lieuxCsv()
    const { answered, printed } = await run(true)
    expect(printed).toMatch(/^lieux\.csv:4 +refusé .*12 rue de la Gare/m)
    expect(printed).toMatch(reason)
    expect(answered).toBe(true)
    expect(lieuxCsv().equals(before)).toBe(true)
  })

  test('a street alone is a proposal, and said to be one', async () => {
    save(oneAddress())
    geocoder.answers(answerWith({ ...FOUND, type: 'street', score: 0.7 }, POINT))
    expect((await run()).printed).toMatch(/proposé .*0\.700 {2}voie/)
  })
})

describe('when the service stumbles', () => {
  const good = answerWith(FOUND, POINT)

  test('too many requests are followed by the wait it asks for, then by another try', async () => {
    save(oneAddress())
    geocoder.answers({ status: 429, headers: { 'retry-after': '0.03' } }, good)
    const { printed } = await run()
    expect(printed).toContain('proposé')
    const [first = 0, second = 0] = geocoder.times()
    expect(second - first).toBeGreaterThanOrEqual(28)
  })

  test('a wait longer than is bearable is cut short', async () => {
    save(oneAddress())
    geocoder.answers({ status: 429, headers: { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' } }, good)
    expect((await run()).printed).toContain('proposé')
  })

  test.each([500, 502, 503])('a failure of its own (%i) is tried again', async (status) => {
    save(oneAddress())
    geocoder.answers({ status }, { status }, good)
    expect((await run()).printed).toContain('proposé')
    expect(geocoder.asked()).toHaveLength(3)
  })

  test('it is not asked for ever', async () => {
    save(oneAddress())
    geocoder.answers({ status: 429, headers: { 'retry-after': '0' } })
    expect((await run()).printed).toMatch(/refusé .*répond 429 \(3 essais\)/)
    expect(geocoder.asked()).toHaveLength(3)
  })

  test('a refusal is final', async () => {
    save(oneAddress())
    geocoder.answers({ status: 400 })
    expect((await run()).printed).toMatch(/refusé .*répond 400/)
    expect(geocoder.asked()).toHaveLength(1)
  })

  test.each([
    ['HTML', { status: 200, raw: '<html>maintenance</html>' }, /autre chose que du JSON/],
    ['half a document', { status: 200, raw: '{"features":[{"prop' }, /autre chose que du JSON/],
    ['silence', { status: 200, delayMs: 400 }, /tarde trop/],
  ])('%s is told and writes nothing', async (_, answer, reason) => {
    save(oneAddress())
    geocoder.answers(answer)
    const before = lieuxCsv()
    expect((await run(true)).printed).toMatch(reason)
    expect(lieuxCsv().equals(before)).toBe(true)
  })

  test('a service that is down is left alone after three places, what it gave before is kept', async () => {
    const files = oneAddress()
    const row = (files['lieux.csv'] ?? []).find(({ id }) => id === 'mobilite-36-lieu')
    const copies = ['b', 'c', 'd', 'e'].map((letter) => ({ ...row, id: `mobilite-36-lieu-${letter}` }))
    save({ ...files, 'lieux.csv': [...(files['lieux.csv'] ?? []), ...copies] })
    geocoder.answers(good, { status: 400 })
    const { answered, printed } = await run(true)
    expect(answered).toBe(false)
    expect(geocoder.asked()).toHaveLength(4)
    expect(printed).toContain('Le géocodeur ne répond pas : recommencez plus tard.')
    expect(place()?.longitude).toBe(1.695712)
  })
})

test('the command takes a folder, --write and --service', async () => {
  save(oneAddress())
  geocoder.answers(answerWith(FOUND, POINT))
  const command = ['run', '-s', 'data:geocode', '--', folder, '--write', '--service', geocoder.url]
  const { stdout } = await promisify(execFile)('npm', command)
  expect(stdout).toContain('proposé')
  expect(place()?.longitude).toBe(1.695712)
}, 20_000)
