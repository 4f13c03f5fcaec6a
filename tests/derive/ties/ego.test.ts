import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import { type EgoTies, egoTiesOf } from '../../../src/derive/ties/ego.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'
import { smallPublication } from '../../support/smallPublication.ts'

const ECOSYSTEMS = { f: 'formation-emploi', a: 'accueil-accompagnement', p: 'pilotage' } as const

/** Organisations named by their ecosystem (f1, a2, p1; others have none), all with a place in the Indre, and their ties. */
function egoOf(id: string, ties: readonly (readonly [de: string, vers: string, fin?: number])[]): EgoTies {
  const ids = [...new Set([id, ...ties.flatMap(([de, vers]) => [de, vers])])]
  const atlas = atlasOf(
    smallPublication({
      acteurs: ids.map((own) => ({
        id: own,
        type: 'sans-ecosysteme',
        ecosysteme: ECOSYSTEMS[own.slice(0, 1) as keyof typeof ECOSYSTEMS] ?? null,
      })),
      lieux: ids.map((own) => ({ acteur_id: own, departement: '36' })),
      partenariats: ties.map(([de, vers, fin]) => ({ de, vers, fin: fin ?? null })),
    }),
  )
  const fiche = atlas.ficheOf.get(id)
  if (fiche === undefined) throw new Error(`${id} is not there`)
  return egoTiesOf(atlas, fiche)
}

test('partners count once whatever their ties, those whose ties are all over apart', () => {
  const ego = egoOf('f1', [
    ['f1', 'f2'],
    ['f2', 'f1', 2020],
    ['a1', 'f1'],
    ['f1', 'p1'],
    ['f1', 'x1'],
    ['f1', 'a2', 2020],
    ['a3', 'a4'],
  ])
  expect(ego).toMatchObject({
    partners: 4,
    former: 1,
    outside: 3,
    across: { ecosysteme: 'accueil-accompagnement', partners: 1 },
  })
})

test('an organisation of neither of the two ecosystems has no other one, and one of none has no outside', () => {
  expect(egoOf('p1', [['p1', 'a1']])).toMatchObject({ partners: 1, outside: 1, across: null, alone: [] })
  expect(egoOf('x1', [['x1', 'a1']])).toMatchObject({ partners: 1, outside: null, across: null, alone: [] })
  expect(egoOf('a1', [])).toMatchObject({ partners: 0, former: 0, outside: 0 })
})

test('it is alone in a département when it is at one end of every tie across that is not over', () => {
  const own = [
    ['f1', 'a1'],
    ['a2', 'f1'],
    ['f1', 'f2'],
  ] as const
  expect(egoOf('f1', own).alone).toEqual([{ departement: '36', ties: 2 }])
  expect(egoOf('a1', own).alone).toEqual([])
  expect(egoOf('f1', [...own, ['f2', 'a3', 2019]]).alone).toEqual([{ departement: '36', ties: 2 }])
  expect(egoOf('f1', [...own, ['f2', 'a3']]).alone).toEqual([])
})

test('for every organisation of the real data, the numbers add up to its known partners', () => {
  const atlas = atlasOf(publish(readDataset(readFolder('data'), '2026-11-25').dataset))
  let told = 0
  for (const fiche of atlas.fiches) {
    const { partners, former, outside, across } = egoTiesOf(atlas, fiche)
    const others = new Set(fiche.liens.flatMap(({ de, vers }) => [de, vers]))
    others.delete(fiche.acteur.id)
    expect(partners + former).toBe(others.size)
    expect(outside ?? 0).toBeLessThanOrEqual(partners)
    expect(across?.partners ?? 0).toBeLessThanOrEqual(outside ?? 0)
    told += others.size
  }
  expect(told).toBeGreaterThan(500)
})
