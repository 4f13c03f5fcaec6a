import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import {
  byDifference,
  comparedShares,
  comparisonOf,
  differenceAt,
  differencePoints,
} from '../../../src/derive/coverage/comparison.ts'
import { coverageOf } from '../../../src/derive/coverage/coverage.ts'
import { readEarlier } from '../../../src/derive/coverage/earlier.ts'
import { everyTheme } from '../../../src/derive/coverage/everyTheme.ts'
import { offersOf } from '../../../src/derive/orientation/offers.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'
import { comparisonCsv } from '../../../src/views/planifier/comparisonCsv.ts'
import { couvertureCsv } from '../../../src/views/planifier/couvertureCsv.ts'

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const publication = publish(dataset)
const offers = offersOf(atlasOf(publication))
const { communes } = dataset
const themes = publication.vocabulaires.thematiques.map(({ code }) => code)
const known = {
  thematiques: new Set(themes),
  publics: new Set(publication.vocabulaires.publics.map(({ code }) => code)),
}
const GARDE = 'famille--garde-denfants'
const FRANCAIS = 'lecture-ecriture-calcul--maitriser-le-francais'
const coverage = coverageOf(offers, communes, [GARDE], null)

const territories = fc.constantFrom('region' as const, 'departement' as const, 'epci' as const)
const theme = fc.constantFrom(...themes)

test('compared territories hold all the inhabitants, and each side is counted commune by commune', () => {
  const whole = communes.reduce((sum, { population }) => sum + population, 0)
  const beyond = (one: string, threshold: number): number => {
    const { km } = coverageOf(offers, communes, [one], null)
    return communes.reduce((sum, { population }, index) => sum + ((km[index] ?? 0) > threshold ? population : 0), 0)
  }
  fc.assert(
    fc.property(theme, theme, fc.integer({ min: 5, max: 60 }), territories, (one, other, threshold, territory) => {
      const [a, b] = [one, other].map((code) => coverageOf(offers, communes, [code], null))
      if (a === undefined || b === undefined) throw new Error('two coverages were asked for')
      const rows = comparedShares(comparisonOf(a, b), threshold, territory, ({ nom }) => nom)
      const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0)
      expect(sum(({ inhabitants }) => inhabitants)).toBe(whole)
      expect(sum((row) => row.beyond[0])).toBe(beyond(one, threshold))
      expect(sum((row) => row.beyond[1])).toBe(beyond(other, threshold))
    }),
    { numRuns: 8 },
  )
})

test('a difference is that of the two distances, the other way round its opposite, and none with itself', () => {
  const other = coverageOf(offers, communes, [FRANCAIS], null)
  const there = comparisonOf(coverage, other)
  const back = comparisonOf(other, coverage)
  const self = comparisonOf(coverage, coverage)
  const wrong = [...communes.keys()].filter((index) => {
    const [a = 0, b = 0] = [coverage.km[index], other.km[index]]
    const difference = differenceAt(there, index)
    const isOpposite = differenceAt(back, index) === (difference === 0 ? 0 : -difference)
    return difference !== (a === b ? 0 : b - a) || !isOpposite || differenceAt(self, index) !== 0
  })
  expect(wrong).toEqual([])
  const points = differencePoints(there, 20)
  expect(points).toHaveLength(communes.length)
  const misplaced = points.filter(({ km, rank }) => Math.sign(rank - 2) !== (Math.abs(km) < 2 ? 0 : Math.sign(km)))
  expect(misplaced).toEqual([])
  const sizes = byDifference(there).map((index) => Math.abs(differenceAt(there, index)))
  expect(sizes).toEqual(sizes.toSorted((a, b) => (a === b ? 0 : b - a)))
})

/** The published file of a few themes, in the columns of its table. */
function published(codes: readonly string[]): string {
  return Papa.unparse([...everyTheme(offers, communes, codes)])
}

test.each([
  ['published', published([GARDE, FRANCAIS])],
  ['given by the page', couvertureCsv(coverage, { themes: [GARDE], publics: null })],
])('the file %s today, compared with today, shows no difference but rounding', (_name, text) => {
  const earlier = readEarlier(text, communes, { themes: [GARDE], publics: null, known })
  expect(earlier).toMatchObject({ refusal: null, missing: 0, problems: [] })
  if (earlier.coverage === null) throw new Error('the file was refused')
  const comparison = comparisonOf(coverage, earlier.coverage)
  const differences = [...communes.keys()].map((index) => Math.abs(differenceAt(comparison, index)))
  expect(Math.max(...differences)).toBeLessThan(0.0501)
})

test('several themes of a file count as they do today: the nearest of them', () => {
  const both = coverageOf(offers, communes, [GARDE, FRANCAIS], null)
  const asked = { themes: [GARDE, FRANCAIS], publics: null, known }
  for (const text of [published([GARDE, FRANCAIS]), couvertureCsv(both, asked)]) {
    const { coverage: read } = readEarlier(text, communes, asked)
    const apart = [...communes.keys()].filter(
      (index) => Math.abs((read?.km[index] ?? -9) - (both.km[index] ?? 0)) > 0.0501,
    )
    expect(apart).toEqual([])
  }
})

test('a commune that a file does not tell of is not compared, and is counted', () => {
  const some = communes.slice(10)
  const text = Papa.unparse([...everyTheme(offers, some, [GARDE])])
  const { coverage: read, missing } = readEarlier(text, communes, { themes: [GARDE], publics: null, known })
  expect(missing).toBe(10)
  if (read === null) throw new Error('the file was refused')
  expect(comparisonOf(coverage, read).first.communes).toEqual(some)
})

test('what a file cannot say is refused with its reason, and faults are told with their line and column', () => {
  const text = published([GARDE])
  const of = (asked: Partial<Parameters<typeof readEarlier>[2]>, file = text) =>
    readEarlier(file, communes, { themes: [GARDE], publics: null, known, ...asked })
  expect(of({ themes: [FRANCAIS] }).refusal).toBe('other-themes')
  expect(of({ publics: 'femmes' }).refusal).toBe('other-public')
  expect(of({}, '').refusal).toBe('unreadable')
  const lines = text.split('\r\n')
  const broken = [lines[0], `18001,${GARDE},douze,`, ...lines.slice(2)].join('\r\n')
  expect(of({}, broken).problems).toMatchObject([{ line: 2, column: 'distance_km' }])
  expect(of({}, broken).problems[0]?.message).toContain("« douze » n'est pas un nombre")
})

test('no text whatever makes the reader throw', () => {
  const pieces = [
    '"',
    ';',
    ',',
    '\n',
    '\r',
    '\0',
    '\uFEFF',
    'é',
    '-1',
    '12,5',
    'sep=;',
    GARDE,
    '18001',
    'code_insee',
    'thematique',
  ]
  const rubbish = fc
    .record({ header: fc.boolean(), rest: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }) })
    .map(({ header, rest }) => `${header ? 'code_insee,thematique,distance_km\n' : ''}${rest.join('')}`)
  fc.assert(
    fc.property(rubbish, (text) => {
      const { coverage: read } = readEarlier(text, communes.slice(0, 3), { themes: [GARDE], publics: null, known })
      expect(read === null || read.km.length === 3).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('the comparison for a spreadsheet keeps negative numbers and runs no formula', () => {
  const other = coverageOf(offers, communes, [FRANCAIS], null)
  const text = comparisonCsv(comparisonOf(coverage, other), ['=1+1', 'Français, « écrit »'])
  expect(text.startsWith('\uFEFF')).toBe(true)
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';' })
  expect(data).toHaveLength(communes.length)
  expect(data[0]?.['premier']).toBe("'=1+1")
  expect(data[0]?.['second']).toBe('Français, « écrit »')
  expect(data.some(({ ecart_km = '' }) => /^-\d+,\d$/.test(ecart_km))).toBe(true)
})
