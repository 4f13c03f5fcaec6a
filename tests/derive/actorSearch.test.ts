import { expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import { actorSearchOf } from '../../src/derive/actorSearch.ts'
import { atlasOf } from '../../src/derive/atlas.ts'
import { publish } from '../../src/domain/publish.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { smallPublication } from '../support/smallPublication.ts'

const search = actorSearchOf(
  atlasOf(
    smallPublication({
      acteurs: ['Maison de l’Emploi', 'Emploi pour tous', 'Emploi', 'Croix-Rouge française', 'Écoute et Œuvre'].map(
        (nom, index) => ({ id: `a${index}`, nom }),
      ),
      lieux: [{ acteur_id: 'a3', commune: 'Vierzon' }],
    }),
  ),
)

function namesFor(text: string): readonly string[] {
  return search(text).map(({ acteur }) => acteur.nom)
}

test.each([
  ['emploi', ['Emploi', 'Emploi pour tous', 'Maison de l’Emploi']],
  ['maison emploi', ['Maison de l’Emploi']],
  ['l’emp', ['Emploi', 'Emploi pour tous', 'Maison de l’Emploi']],
  ['ROUGE croix', ['Croix-Rouge française']],
  ['croix vierzon', ['Croix-Rouge française']],
  ['ecoute oeuvre', ['Écoute et Œuvre']],
  ['rouge emploi', []],
  ['de', []],
  ['', []],
])('« %s » finds %j', (text, names) => {
  expect(namesFor(text)).toEqual(names)
})

test('every organisation of the real data is found by its name, first but for one named alike', () => {
  const atlas = atlasOf(publish(readDataset(readFolder('data'), '2026-11-25').dataset))
  const find = actorSearchOf(atlas)
  const lost = atlas.fiches.filter(({ acteur }) => !find(acteur.nom, 2).some((found) => found.acteur.id === acteur.id))
  expect(lost.map(({ acteur }) => acteur.nom)).toEqual([])
})
