import { expect, test } from 'vitest'

import { VOCABULAIRES } from '../../src/domain/tables/vocabulaire.ts'
import { listIn, readCsv } from '../support/csvFile.ts'
import dataInclusion from './dataInclusionV1.json' with { type: 'json' }

/** Table, column, and the vocabulary that its codes come from. */
const CODED = [
  ['acteurs', 'type', 'types'],
  ['acteurs', 'ecosysteme', 'ecosystemes'],
  ['acteurs', 'reseaux_porteurs', 'reseaux-porteurs'],
  ['acteurs', 'confiance', 'confiances'],
  ['acteurs', 'diffusion', 'diffusions'],
  ['lieux', 'precision', 'precisions'],
  ['lieux', 'confiance', 'confiances'],
  ['lieux', 'diffusion', 'diffusions'],
  ['services', 'type', 'types-de-services'],
  ['services', 'thematiques', 'thematiques'],
  ['services', 'publics', 'publics'],
  ['services', 'niveau_entree', 'niveaux'],
  ['services', 'niveau_sortie', 'niveaux'],
  ['services', 'frais', 'frais'],
  ['services', 'modes_accueil', 'modes-accueil'],
  ['services', 'modes_mobilisation', 'modes-mobilisation'],
  ['services', 'mobilisable_par', 'personnes-mobilisatrices'],
  ['partenariats', 'nature', 'natures'],
  ['partenariats', 'sens', 'sens'],
  ['vocabulaires/types', 'groupe', 'ecosystemes'],
  ['vocabulaires/thematiques', 'groupe', 'categories'],
  ['vocabulaires/besoins', 'thematiques', 'thematiques'],
] as const

function codesOf(vocabulaire: string): readonly string[] {
  return readCsv(`data/vocabulaires/${vocabulaire}.csv`).map(({ code = '' }) => code)
}

test.each(CODED)('every code in %s.csv:%s is in the vocabulary « %s »', (table, column, vocabulaire) => {
  const known = codesOf(vocabulaire)
  const used = new Set(readCsv(`data/${table}.csv`).flatMap((row) => listIn(row[column])))
  expect([...used].filter((code) => !known.includes(code))).toEqual([])
})

test('every axis of services and of vocabularies is one of the convention’s seven', () => {
  const axes = readCsv('data/vocabulaires/axes.csv').map(({ axe }) => axe)
  const used = ['services', 'vocabulaires/types', 'vocabulaires/thematiques', 'vocabulaires/categories']
    .flatMap((table) => readCsv(`data/${table}.csv`))
    .map(({ axe }) => axe)
    .filter((axe) => axe !== '')
  expect(axes).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(used.length).toBeGreaterThan(500)
  expect(used.filter((axe) => !axes.includes(axe))).toEqual([])
})

test.each(Object.keys(VOCABULAIRES))(
  'the vocabulary « %s » has codes, each once, each with its label',
  (vocabulaire) => {
    const codes = codesOf(vocabulaire)
    expect(codes.length).toBeGreaterThan(1)
    expect(new Set(codes).size).toBe(codes.length)
    expect(readCsv(`data/vocabulaires/${vocabulaire}.csv`).filter(({ label }) => label === '')).toEqual([])
  },
)

test.each(Object.entries(dataInclusion.codes))(
  'the vocabulary « %s » holds the codes of data·inclusion v1, all of them, and claims no other',
  (vocabulaire, national) => {
    const claimed = readCsv(`data/vocabulaires/${vocabulaire}.csv`)
      .map(({ code_data_inclusion = '' }) => code_data_inclusion)
      .filter((code) => code !== '')
    expect(claimed.toSorted()).toEqual(national.toSorted())
  },
)

test.each(['types', 'natures', 'axes', 'ecosystemes', 'themes-sessions'])(
  'the vocabulary « %s » is ours and claims no national code',
  (vocabulaire) => {
    const terms = readCsv(`data/vocabulaires/${vocabulaire}.csv`)
    expect(terms.filter(({ code_data_inclusion }) => code_data_inclusion !== '')).toEqual([])
  },
)
