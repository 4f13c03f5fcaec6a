import { readFileSync } from 'node:fs'

import Papa from 'papaparse'
import { expect, test } from 'vitest'

import { MARKS, SHAPE_PATHS, markOf } from '../../src/derive/marks.ts'

const families = Papa.parse<{ code: string }>(readFileSync('data/vocabulaires/types.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data.map(({ code }) => code)

const tokens = readFileSync('src/style/tokens.css', 'utf8')

test('every family of the vocabulary has a mark of its own', () => {
  expect(families.length).toBeGreaterThan(5)
  expect(Object.keys(MARKS).toSorted()).toEqual(families.toSorted())
})

test('no two families have the same shape: colour is never needed to tell them apart', () => {
  const shapes = families.map((family) => markOf(family).shape)
  expect(new Set(shapes).size).toBe(shapes.length)
})

test('every colour is a token of the style sheet', () => {
  for (const { colour } of Object.values(MARKS)) expect(tokens).toContain(`--${colour}:`)
})

test('a family without a mark is drawn as an outside partner', () => {
  expect(markOf('inconnue')).toEqual(markOf('partenaire-externe'))
})

test('every shape stays within the square that marks are cut from', () => {
  for (const path of Object.values(SHAPE_PATHS)) {
    const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
    expect(numbers.length).toBeGreaterThan(3)
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(10.5)
  }
})
