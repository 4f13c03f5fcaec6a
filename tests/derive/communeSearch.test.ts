import { expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import { communeSearchOf, isAmbiguous } from '../../src/derive/orientation/communeSearch.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { type RawRow, listIn, readCsv } from '../support/csvFile.ts'

const search = communeSearchOf(readDataset(readFolder('data'), '2026-11-25').dataset.communes)
const rows = readCsv('data/geo/communes.csv')
const nomOf = (row: RawRow): string => row['nom'] ?? ''

test.each([
  ['chateauroux', '36044'],
  ['st amand', '18197'],
  ['37000', '37261'],
  ['la chapelle st mesmin', '45075'],
  ['Montargi', '45208'],
  ['orleans', '45234'],
  ['Orlean', '45234'],
  ['bourge', '18033'],
  ['tour', '37261'],
  ['vierzn', '18279'],
  ['chateuroux', '36044'],
  ['ROMORANTIN', '41194'],
  ['romorantin lantenay', '41194'],
  ['aubigny sur nere', '18015'],
  ['st pierre des corps', '37233'],
  ['Saint Jean de la Ruelle', '45285'],
  ['joue les tours', '37122'],
  ['l ile bouchard', '37119'],
  ["L'Île-Bouchard", '37119'],
  ['nogent le rotroux', '28280'],
  ['ste maure de touraine', '37226'],
  ['18 100', '18279'],
  ['chartre', '28085'],
])('« %s » finds the commune %s first', (text, code) => {
  expect(search.find(text)[0]?.code).toBe(code)
})

/** The ways in which a name may be typed without accents, hyphens or « saint » in full. */
const SPELLINGS: readonly (readonly [string, (nom: string) => string])[] = [
  ['as it is', (nom) => nom],
  ['in capitals', (nom) => nom.toUpperCase()],
  ['without accents', (nom) => nom.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe')],
  ['with spaces for hyphens and apostrophes', (nom) => nom.toLowerCase().replaceAll(/[-'’]/g, ' ')],
  ['with « st » for « saint »', (nom) => nom.replaceAll(/\bSaint\b/g, 'St').replaceAll(/\bSainte\b/g, 'Ste')],
]

test.each(SPELLINGS)('each of the 1,754 communes is found first by its name, %s', (_how, typed) => {
  const missed = rows.filter((row) => {
    const [first] = search.find(typed(nomOf(row)))
    return first?.nom !== nomOf(row)
  })
  expect(missed.map(nomOf)).toEqual([])
})

test('a letter forgotten in a long name still leads to the commune', () => {
  const missed = rows.filter((row) => {
    const nom = nomOf(row)
    const middle = Math.floor(nom.length / 2)
    if (!/^\p{L}{8,}$/u.test(nom)) return false
    const found = search.find(nom.slice(0, middle) + nom.slice(middle + 1), 12)
    return !found.some(({ nom: other }) => other === nom)
  })
  expect(missed.map(nomOf)).toEqual([])
})

test('a postal code finds the communes that have it and no other, and asks which when there are several', () => {
  const byPostalCode = new Map<string, string[]>()
  for (const row of rows) {
    for (const postal of listIn(row['codes_postaux'])) {
      byPostalCode.set(postal, [...(byPostalCode.get(postal) ?? []), row['code_insee'] ?? ''])
    }
  }
  expect(byPostalCode.size).toBeGreaterThan(200)
  for (const [postal, codes] of byPostalCode) {
    const found = search.find(postal, 100)
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(codes))
    expect([postal, isAmbiguous(postal, found)]).toEqual([postal, codes.length > 1])
  }
})

test('a name that several communes bear is asked about, one that begins others is not', () => {
  const namesakes = rows.map(nomOf).filter((nom, index, all) => all.indexOf(nom) !== index)
  expect(namesakes.length).toBeGreaterThan(0)
  for (const nom of namesakes) expect([nom, isAmbiguous(nom, search.find(nom))]).toEqual([nom, true])
  expect(isAmbiguous('Tours', search.find('Tours'))).toBe(false)
})

test.each(['', ' ', 'zzzzzzzz', '99999', '--', "'"])('« %s » finds nothing, without a fault', (text) => {
  expect(search.find(text)).toEqual([])
})
