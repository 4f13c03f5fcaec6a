import { expect, test } from 'vitest'

import { atlasOf, labelOf } from '../../src/derive/atlas.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { smallPublication } from '../support/smallPublication.ts'

test('each organisation bears its own places, services and ties, and only those', () => {
  const publication = generatedPublication(120)
  const atlas = atlasOf(publication)
  expect(atlas.fiches.map(({ acteur }) => acteur.id).toSorted()).toEqual(
    publication.acteurs.map(({ id }) => id).toSorted(),
  )
  for (const { acteur, lieux, services, liens } of atlas.fiches) {
    expect(lieux).toEqual(publication.lieux.filter(({ acteur_id }) => acteur_id === acteur.id))
    expect(services).toEqual(publication.services.filter(({ acteur_id }) => acteur_id === acteur.id))
    expect(liens).toEqual(publication.partenariats.filter(({ de, vers }) => de === acteur.id || vers === acteur.id))
  }
})

test('the ecosystem is the family’s, unless the organisation has its own; outside partners have none', () => {
  const { ficheOf, termes } = atlasOf(
    smallPublication({
      acteurs: [
        { id: 'by-default', type: 'cria' },
        { id: 'of-its-own', type: 'cria', ecosysteme: 'pilotage' },
        { id: 'outside', type: 'partenaire-externe' },
      ],
    }),
  )
  expect(ficheOf.get('by-default')?.ecosysteme).toBe('formation-emploi')
  expect(termes.get('types')?.get('cria')?.groupe).toBe('formation-emploi')
  expect(ficheOf.get('of-its-own')?.ecosysteme).toBe('pilotage')
  expect(ficheOf.get('outside')?.ecosysteme).toBeNull()
})

test('départements, communes, themes and publics are told once, in their order', () => {
  const { fiches } = atlasOf(
    smallPublication({
      acteurs: [{ id: 'a' }],
      lieux: [
        { acteur_id: 'a', departement: '45', commune: 'Orléans' },
        { acteur_id: 'a', departement: '18', commune: 'Bourges' },
        { acteur_id: 'a', departement: '45', commune: 'Orléans' },
        { acteur_id: 'a', departement: '36', commune: null },
      ],
      services: [
        { acteur_id: 'a', thematiques: ['vae', 'francais'], publics: ['jeunes'] },
        { acteur_id: 'a', thematiques: ['francais'], publics: ['jeunes', 'femmes'] },
      ],
    }),
  )
  expect(fiches[0]).toMatchObject({
    departements: ['45', '18', '36'],
    communes: ['Orléans', 'Bourges'],
    thematiques: ['vae', 'francais'],
    publics: ['jeunes', 'femmes'],
  })
})

test('a tie from an organisation to itself is told once', () => {
  const { ficheOf } = atlasOf(smallPublication({ acteurs: [{ id: 'a' }], partenariats: [{ de: 'a', vers: 'a' }] }))
  expect(ficheOf.get('a')?.liens).toHaveLength(1)
})

test.each([
  ['2024', '2026-10-01', '2026-10-01'],
  ['2024-08', null, '2024-08'],
  [null, '2026-10-01', '2026-10-01'],
  ['2026-11', '2025-01-01', '2026-11'],
  [null, null, null],
])('a source of %s checked on %s is as fresh as %s', (source_date, verifie_le, expected) => {
  const { fiches } = atlasOf(smallPublication({ acteurs: [{ id: 'a', source_date, verifie_le }] }))
  expect(fiches[0]?.date).toBe(expected)
})

test('names are in French alphabetical order, whatever their accents, case and numbers', () => {
  const names = ['École 10', 'zone', 'Écluse', 'ecole 9', 'Abri']
  const { fiches } = atlasOf(smallPublication({ acteurs: names.map((nom, index) => ({ id: `a${index}`, nom })) }))
  expect(fiches.map(({ acteur }) => acteur.nom)).toEqual(['Abri', 'Écluse', 'ecole 9', 'École 10', 'zone'])
})

test('a code without a label is shown as it is', () => {
  const atlas = atlasOf(smallPublication({ acteurs: [] }))
  expect(labelOf(atlas, 'types', 'inconnu')).toBe('inconnu')
})
