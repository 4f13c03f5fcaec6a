import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'

import { formatProblem } from '../../src/domain/problem.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { TODAY, goodFolder, textsOf, withCells } from '../support/dataFolder.ts'
import { findingsIn, toldAt } from '../support/findings.ts'

function edited(file: string, change: (text: string) => string): ReadonlyMap<string, string> {
  return new Map([...textsOf(goodFolder())].map(([path, text]) => [path, path === file ? change(text) : text]))
}

/** The text with another separator between its cells. */
function withSeparator(text: string, separator: string): string {
  return text.replace(/"[^"]*"|,/g, (match) => (match === ',' ? separator : match))
}

test('a missing optional column is told, and its file is read', () => {
  // No cell of partenariats.csv is quoted: its columns can be cut away by counting.
  const texts = edited('partenariats.csv', (text) => {
    const at = (text.split('\n')[0] ?? '').split(',').indexOf('notes')
    return text.replace(/^.+$/gm, (line) => line.split(',').toSpliced(at, 1).join(','))
  })
  expect(findingsIn(texts)).toMatchObject({
    told: [toldAt('partenariats.csv:1:notes', 'avertissement : la colonne « notes » (Notes) manque')],
    lost: {},
  })
})

test('a missing required column is told once, not at each row', () => {
  const { told, lost } = findingsIn(edited('partenariats.csv', (text) => text.replace('nature', 'nautre')))
  expect(told).toEqual([
    toldAt('partenariats.csv:1:nature', 'obligatoire'),
    toldAt('partenariats.csv:1:nautre', 'vouliez-vous dire « nature »'),
  ])
  expect(lost).toEqual({ partenariats: 3 })
})

test('an unknown column is told with the name meant, and its file is read', () => {
  const texts = edited('services.csv', (text) => text.replaceAll('\n', ',\n').replace(',\n', ',publik\n'))
  expect(findingsIn(texts)).toMatchObject({
    told: [toldAt('services.csv:1:publik', 'vouliez-vous dire « publics »')],
    lost: {},
  })
})

test.each([
  ['a ragged row', 'scooters,mobilite-36,', 'scooters,mobilite-36,,', 'cette ligne a'],
  ['a quote that is never closed', 'Location de', '"Location de', 'guillemet'],
])('%s costs its own row only', (_name, before, after, says) => {
  const { told, lost } = findingsIn(edited('services.csv', (text) => text.replace(before, after)))
  expect(told).toEqual([toldAt('services.csv:3', says)])
  expect(lost).toEqual({ services: 1 })
})

test('a row that lacks its last optional cells is kept with a warning', () => {
  const texts = edited('vocabulaires/sens.csv', (text) => text.replace(/,+\n$/, '\n'))
  expect(findingsIn(texts)).toMatchObject({ told: [toldAt('vocabulaires/sens.csv:3', 'avertissement')], lost: {} })
})

test('a file that is not there is told, and the others are read', () => {
  const texts = new Map([...textsOf(goodFolder())].filter(([file]) => file !== 'partenariats.csv'))
  expect(findingsIn(texts)).toMatchObject({
    told: [toldAt('partenariats.csv:1', 'introuvable')],
    lost: { partenariats: 3 },
  })
})

test.each([
  ['vocabulaires/types.csv', {}],
  ['vocabulaires/confiances.csv', {}],
  ['geo/communes.csv', { communes: 9 }],
])('without %s, on which the others are checked, no other row is lost', (missing, lost) => {
  const texts = new Map([...textsOf(goodFolder())].filter(([file]) => file !== missing))
  const findings = findingsIn(texts)
  expect(findings.told).toEqual([toldAt(`${missing}:1`, 'introuvable')])
  expect(findings.lost).toEqual(lost)
})

test('a vocabulary with no term is told as a list that was lost', () => {
  const texts = edited('vocabulaires/sens.csv', (text) => text.slice(0, text.indexOf('\n') + 1))
  expect(findingsIn(texts)).toMatchObject({
    told: [toldAt('vocabulaires/sens.csv:1', 'aucune ligne lisible')],
    lost: {},
  })
})

describe('what French spreadsheets produce is understood:', () => {
  test.each<[string, (text: string) => Buffer]>([
    ['semicolons in Windows-1252', (text) => iconv.encode(withSeparator(text, ';'), 'windows-1252')],
    ['tabs in UTF-16', (text) => iconv.encode(withSeparator(text, '\t'), 'utf-16le', { addBOM: true })],
    ['CRLF and a mark', (text) => iconv.encode(text.replaceAll('\n', '\r\n'), 'utf-8', { addBOM: true })],
    ['CR alone', (text) => iconv.encode(text.replaceAll('\n', '\r'), 'utf-8')],
    ['decimal commas', (text) => iconv.encode(withSeparator(text, ';').replace(/(\d)\.(\d{4};)/g, '$1,$2'), 'utf-8')],
    ['empty columns', (text) => iconv.encode(text.replaceAll('\n', ',,,\n'), 'utf-8')],
    ['spaces that do not break', (text) => iconv.encode(text.replace(/(\w),(?=\w)/g, '$1\u00A0,\u202F'), 'utf-8')],
  ])('%s', (_name, encode) => {
    const good = findingsIn(textsOf(goodFolder())).dataset
    const files = new Map([...textsOf(goodFolder())].map(([file, text]) => [file, new Uint8Array(encode(text))]))
    const { dataset, problems } = readDataset(files, TODAY)
    expect(problems.map(formatProblem)).toEqual([])
    expect(dataset.lieux).toEqual(good.lieux)
    expect(dataset.acteurs).toEqual(good.acteurs)
    expect(dataset.services).toHaveLength(good.services.length)
  })
})

test('a cell of markup is mere text', () => {
  const nom = '<img src=x onerror=alert(1)>'
  const { told, dataset } = findingsIn(textsOf(withCells(goodFolder(), 'acteurs.csv', 2, { nom })))
  expect(told).toEqual([])
  expect(dataset.acteurs[0]?.nom).toBe(nom)
})
