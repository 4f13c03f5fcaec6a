import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { NO_FILTERS } from '../../src/derive/filters.ts'
import { select } from '../../src/derive/selection.ts'
import { NO_TIE_FILTERS, type TieFilters, keepTies, knownTieFilters, tieCountsOf } from '../../src/derive/tieFilters.ts'
import { anyFiltersOf } from '../support/filterArbitraries.ts'
import { generatedPublication } from '../support/generatedPublication.ts'

const publication = generatedPublication(200, 4)
const natures = ['convention', 'financement', 'orientation', 'gestion']
/** Every third tie has no year, and the others one of twelve. */
const [term] = publication.vocabulaires.confiances
if (term === undefined) throw new Error('The made-up publication has no confidence.')
const atlas = atlasOf({
  ...publication,
  vocabulaires: { ...publication.vocabulaires, natures: natures.map((code) => ({ ...term, code })) },
  partenariats: publication.partenariats.map((lien, index) => ({
    ...lien,
    nature: natures[index % natures.length] ?? '',
    sens: index % 5 < 3 ? 'oriente' : 'symetrique',
    annee: index % 3 === 0 ? null : 2013 + (index % 12),
    confiance: ['haute', 'moyenne', 'faible'][index % 7 === 0 ? 0 : 1 + (index % 2)] ?? '',
  })),
})

const anyTieFilters: fc.Arbitrary<TieFilters> = fc.record({
  nature: fc.subarray(natures, { maxLength: 3 }),
  sens: fc.constantFrom('tous', 'oriente', 'symetrique'),
  depuis_annee: fc.option(fc.integer({ min: 2010, max: 2026 })),
  confiance_liens: fc.subarray(['haute', 'moyenne', 'faible'], { maxLength: 2 }),
})

test('a tie is left when it answers to every group; one without a year answers to no year', () => {
  fc.assert(
    fc.property(anyFiltersOf(atlas), anyTieFilters, (filters, ties) => {
      const selection = select(atlas, filters, null)
      const expected = selection.between.filter(
        ({ nature, sens, annee, confiance }) =>
          (ties.nature.length === 0 || ties.nature.includes(nature)) &&
          (ties.sens === 'tous' || ties.sens === sens) &&
          (ties.depuis_annee === null || (annee ?? -1) >= ties.depuis_annee) &&
          (ties.confiance_liens.length === 0 || ties.confiance_liens.includes(confiance)),
      )
      const kept = keepTies(selection, ties)
      expect(kept.liens).toEqual(expected)
      expect(kept.ids).toBe(selection.ids)
    }),
  )
})

test('the count beside an option is what choosing it alone in its group would leave', () => {
  fc.assert(
    fc.property(anyTieFilters, (ties) => {
      const selection = select(atlas, NO_FILTERS, null)
      const left = (patch: Partial<TieFilters>): number => keepTies(selection, { ...ties, ...patch }).liens.length
      const counts = tieCountsOf(selection.between, ties)
      for (const nature of natures) expect(counts.nature.get(nature) ?? 0).toBe(left({ nature: [nature] }))
      for (const sens of ['tous', 'oriente', 'symetrique'] as const)
        expect(counts.sens.get(sens) ?? 0).toBe(left({ sens }))
      for (const code of ['haute', 'moyenne', 'faible'])
        expect(counts.confiance_liens.get(code) ?? 0).toBe(left({ confiance_liens: [code] }))
      for (const [year, count] of counts.depuis_annee) expect(count).toBe(left({ depuis_annee: year }))
      expect(counts.undated).toBe(left({ depuis_annee: null }) - left({ depuis_annee: 1 }))
    }),
    { numRuns: 30 },
  )
})

test('codes that no vocabulary has are dropped: an old link does not hide everything', () => {
  const known = knownTieFilters(atlas, {
    ...NO_TIE_FILTERS,
    nature: ['rien', 'convention'],
    confiance_liens: ['nulle'],
  })
  expect(known).toEqual({ ...NO_TIE_FILTERS, nature: ['convention'] })
})
