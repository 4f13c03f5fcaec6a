import { expect, test } from 'vitest'

import { decode, encode } from '../../src/state/choices.ts'
import {
  SCENARIOS_MAX,
  choicesOf,
  planPatchOf,
  planQueryOf,
  readScenarios,
  withScenarios,
  writeScenarios,
} from '../../src/state/scenarios.ts'

const QUERY = '?vue=planifier&sujet=droit-des-etrangers&sessions=6&portee=60&deplaces=lieu-1~18033&departement=18'

test('a scenario holds what makes the plan, and nothing else of the page', () => {
  const choices = decode(
    `${QUERY}&acteur=x&q=texte&position=9.5/47.08/2.39&depuis=18033&seuil=30&compare=y&montre=ecart&fiche=2&papier=emargement`,
  )
  expect(decode(planQueryOf(choices))).toEqual(decode(QUERY))
})

test('opening a scenario sets all that makes a plan, what it leaves at its default too', () => {
  const scenario = { nom: 'A', requete: planQueryOf(decode('?vue=planifier&sujet=x')) }
  const before = decode(QUERY)
  const after = decode(encode({ ...before, ...planPatchOf(choicesOf(scenario)) }))
  expect(planQueryOf(after)).toBe(scenario.requete)
})

test('a file of scenarios is read back, with or without figures', () => {
  const scenarios = [
    { nom: 'Quatre, « région »', requete: planQueryOf(decode(QUERY)) },
    { nom: '', requete: planQueryOf(decode('?vue=planifier')) },
  ]
  expect(readScenarios(writeScenarios(scenarios))).toEqual(scenarios)
  expect(readScenarios(writeScenarios(scenarios.map((one) => ({ ...one, chiffres: { totalKm: 3 } }))))).toEqual(
    scenarios,
  )
})

test.each([
  ['nothing', ''],
  ['another text', 'bonjour'],
  ['another file', '{"scenarios": []}'],
  ['a list', '[1, 2]'],
  ['null', 'null'],
])('%s is not a file of scenarios', (_name, text) => {
  expect(readScenarios(text)).toBeNull()
})

test('what is wrong in a file is left out, and a link in it leads nowhere but to a plan of this site', () => {
  const file = {
    format: 'cartographie-des-acteurs/scenarios',
    scenarios: [
      null,
      { nom: 3, requete: '?' },
      { nom: 'x'.repeat(500), requete: 'https://exemple.fr/?sujet=y&vue=liste#z' },
      { nom: 'ok', requete: 'javascript:alert(1)' },
    ],
  }
  const read = readScenarios(JSON.stringify(file)) ?? []
  expect(read).toHaveLength(2)
  expect(read[0]?.nom).toHaveLength(60)
  for (const { requete } of read) expect(requete).toMatch(/^\?vue=planifier/)
})

/** So many scenarios, `S0`, `S1`… from a number on. */
function named(count: number, from = 0) {
  return Array.from({ length: count }, (_, index) => ({ nom: `S${from + index}`, requete: '?vue=planifier' }))
}

test('a file taken twice doubles nothing, and what finds no room is counted', () => {
  const once = withScenarios([], named(5))
  expect(once).toEqual({ list: named(5), added: 5, known: 0, refused: 0 })
  expect(withScenarios(once.list, named(5))).toEqual({ list: named(5), added: 0, known: 5, refused: 0 })
  const full = withScenarios(once.list, named(20, 3))
  expect(full).toEqual({ list: named(SCENARIOS_MAX), added: SCENARIOS_MAX - 5, known: 2, refused: 11 })
})
