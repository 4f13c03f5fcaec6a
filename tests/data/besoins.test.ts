import { expect, test } from 'vitest'

import { listIn, readCsv } from '../support/csvFile.ts'

const besoins = readCsv('data/vocabulaires/besoins.csv')
const thematiques = new Map(readCsv('data/vocabulaires/thematiques.csv').map((row) => [row['code'] ?? '', row]))
const asked = new Set(besoins.flatMap((besoin) => listIn(besoin['thematiques'])))

test('every theme of the convention’s axes 1 to 4 that some service has answers to a need', () => {
  const used = new Set(readCsv('data/services.csv').flatMap((service) => listIn(service['thematiques'])))
  const ofAxes = [...used].filter((theme) => /^[1-4]$/.test(thematiques.get(theme)?.['axe'] ?? ''))
  expect(ofAxes.length).toBeGreaterThan(30)
  expect(ofAxes.filter((theme) => !asked.has(theme))).toEqual([])
})

test('a need and its themes are of the same axis', () => {
  const wrong = besoins.filter(({ axe, thematiques: themes }) =>
    listIn(themes).some((theme) => thematiques.get(theme)?.['axe'] !== axe),
  )
  expect(wrong).toEqual([])
})

test('each axis from 1 to 4 has a need', () => {
  expect(new Set(besoins.map(({ axe }) => axe))).toEqual(new Set(['1', '2', '3', '4']))
})

test('no two needs are said alike', () => {
  const labels = besoins.map(({ label = '' }) => label.toLowerCase())
  expect(new Set(labels).size).toBe(labels.length)
})
