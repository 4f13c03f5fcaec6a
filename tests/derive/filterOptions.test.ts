import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { filterOptionsOf, knownFilters } from '../../src/derive/filterOptions.ts'
import { FILTER_GROUPS, NO_FILTERS } from '../../src/derive/filters.ts'
import { select } from '../../src/derive/selection.ts'
import { anyFiltersOf } from '../support/filterArbitraries.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { smallPublication } from '../support/smallPublication.ts'

const atlas = atlasOf(generatedPublication(60))
const options = filterOptionsOf(atlas)

test('each option leaves somebody, and nobody answers to a value that is not offered', () => {
  const { counts } = select(atlas, NO_FILTERS, null)
  for (const group of FILTER_GROUPS) {
    expect(new Set(options[group].map(({ code }) => code))).toEqual(new Set(counts[group].keys()))
  }
})

test('options are in the order of the vocabulary, départements in theirs', () => {
  const order = [...(atlas.termes.get('types')?.keys() ?? [])]
  expect(options.famille.map(({ code }) => code)).toEqual(
    order.filter((code) => options.famille.some((o) => o.code === code)),
  )
  expect(options.departement.map(({ label }) => label)).toEqual(
    ['18', '28', '36', '37', '41', '45'].map((code) => `Département ${code} (${code})`),
  )
})

test('families stand under their ecosystem and themes under their category; what has neither stands alone', () => {
  const publication = smallPublication({
    acteurs: [{ id: 'a', type: 'cria' }],
    services: [{ acteur_id: 'a', thematiques: ['francais', 'vae'], publics: ['jeunes'] }],
  })
  const terme = { definition: null, axe: null, code_data_inclusion: null }
  const {
    famille,
    theme,
    public: publics,
  } = filterOptionsOf(
    atlasOf({
      ...publication,
      vocabulaires: {
        ...publication.vocabulaires,
        ecosystemes: [{ ...terme, code: 'formation-emploi', label: 'Formation et emploi', groupe: null }],
        categories: [{ ...terme, code: 'langue', label: 'Langue française', groupe: null }],
        thematiques: [
          { ...terme, code: 'francais', label: 'Apprendre le français', groupe: 'langue' },
          { ...terme, code: 'vae', label: 'VAE', groupe: null },
        ],
      },
    }),
  )
  expect(famille.map(({ section }) => section)).toEqual(['Formation et emploi'])
  expect(theme).toEqual([
    { code: 'francais', label: 'Apprendre le français', section: 'Langue française' },
    { code: 'vae', label: 'VAE', section: null },
  ])
  expect(publics.map(({ section }) => section)).toEqual([null])
})

test('values that nothing offers are dropped, all others kept as they were', () => {
  const mistyped = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 })
  fc.assert(
    fc.property(anyFiltersOf(atlas), mistyped, fc.string(), (filters, unknown, q) => {
      const garbled = { ...filters, famille: [...unknown.map((code) => `?${code}`), ...filters.famille], q }
      expect(knownFilters(options, garbled)).toEqual({ ...filters, q })
    }),
  )
})
