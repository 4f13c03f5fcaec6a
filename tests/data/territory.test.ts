import { expect, test } from 'vitest'

import { listIn, readCsv } from '../support/csvFile.ts'

const acteurs = readCsv('data/acteurs.csv')
const lieux = readCsv('data/lieux.csv')
const services = readCsv('data/services.csv')

const DEPARTEMENTS = ['18', '28', '36', '37', '41', '45'] as const

/** The organisations of a family that one finds in a département: they have a place there, or a service that covers it. */
function inDepartement(famille: string, departement: string): readonly string[] {
  const here = new Set([
    ...lieux.filter((lieu) => lieu['departement'] === departement).map(({ acteur_id }) => acteur_id),
    ...services
      .filter(({ zone_eligibilite }) => listIn(zone_eligibilite).includes(departement))
      .map(({ acteur_id }) => acteur_id),
  ])
  return acteurs.filter(({ id, type }) => type === famille && here.has(id)).map(({ id = '' }) => id)
}

const EXPECTED = [
  ['cria', 1],
  ['espace-vae', 1],
  ['plateforme-mobilite', 1],
  ['association', 5],
  ['organisme-formation', 5],
] as const

test.each(EXPECTED.flatMap(([famille, least]) => DEPARTEMENTS.map((code) => [famille, code, least] as const)))(
  'there is %s in %s',
  (famille, departement, least) => {
    expect(inDepartement(famille, departement).length).toBeGreaterThanOrEqual(least)
  },
)

test('there is one Espace VAE per département, no more', () => {
  expect(DEPARTEMENTS.map((code) => inDepartement('espace-vae', code).length)).toEqual([1, 1, 1, 1, 1, 1])
})

test('Tours and the Région show that they signed a CTAI', () => {
  const signatories = acteurs.filter(({ type }) => type === 'ctai').map(({ id = '' }) => id)
  expect(signatories.toSorted()).toEqual(['region-centre-val-de-loire', 'ville-de-tours'])
  const whereIs = (id: string) => DEPARTEMENTS.filter((code) => inDepartement('ctai', code).includes(id))
  expect(whereIs('region-centre-val-de-loire')).toEqual([...DEPARTEMENTS])
  expect(whereIs('ville-de-tours')).toEqual(['37'])
})
