import { readFileSync } from 'node:fs'

import Papa from 'papaparse'
import { expect, test } from 'vitest'

import { TIE_DASHES, TIE_KINDS, TIE_TONES, kindOf, toneOf } from '../../src/derive/networkTies.ts'

const natures = Papa.parse<{ code: string }>(readFileSync('data/vocabulaires/natures.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data.map(({ code }) => code)

test.each([
  ['financement', 'moyens'],
  ['gestion', 'appartenance'],
  ['orientation', 'public'],
  ['convention', 'action'],
  ['une-nature-inconnue', 'action'],
])('a tie of nature %s is drawn as %s', (nature, kind) => {
  expect(kindOf({ nature })).toBe(kind)
})

test('every kind of line stands for some nature of the vocabulary', () => {
  expect(new Set(natures.map((nature) => kindOf({ nature })))).toEqual(new Set(TIE_KINDS))
})

test('no two kinds have the same line', () => {
  const lines = Object.values(TIE_DASHES).map((dashes) => dashes.join(' '))
  expect(new Set(lines).size).toBe(TIE_KINDS.length)
})

const ECOSYSTEMES = ['formation-emploi', 'accueil-accompagnement', 'pilotage', null]
const PAIRS = ECOSYSTEMES.flatMap((a) => ECOSYSTEMES.map((b) => [a, b] as const))

test.each(PAIRS)('a tie of %s and %s has the same tone either way', (a, b) => {
  expect(toneOf(a, b)).toBe(toneOf(b, a))
  expect(TIE_TONES).toContain(toneOf(a, b))
})

test.each([
  ['formation-emploi', 'accueil-accompagnement', 'pont'],
  ['formation-emploi', 'formation-emploi', 'formation-emploi'],
  ['accueil-accompagnement', 'accueil-accompagnement', 'accueil-accompagnement'],
  ['pilotage', 'formation-emploi', 'pilotage'],
  ['pilotage', null, 'autre'],
])('%s with %s: %s', (a, b, tone) => {
  expect(toneOf(a, b)).toBe(tone)
})
