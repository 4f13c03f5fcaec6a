import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { degree, networkSceneOf, shownDegree } from '../../src/derive/networkScene.ts'
import { anyFiltersOf } from '../support/filterArbitraries.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { settledNetwork } from '../support/network.ts'
import { smallPublication } from '../support/smallPublication.ts'

const { atlas, network, sceneOf } = settledNetwork(generatedPublication(150))
const anyFilters = anyFiltersOf(atlas)
const anySelected = fc.option(fc.constantFrom('nobody', ...atlas.ficheOf.keys()))

test('the graph shows the organisations and the ties that the filters leave: no more, no fewer', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const { scene, selection } = sceneOf(filters)
      expect(new Set(scene.nodes.map((node) => network.fiches[node]?.acteur.id))).toEqual(selection.ids)
      expect(scene.nodes).toHaveLength(selection.ids.size)
      expect([...scene.shown.keys()].filter((node) => scene.shown[node] === 1)).toEqual(
        scene.nodes.toSorted((a, b) => a - b),
      )
      expect(new Set(scene.ties.map((index) => network.ties[index]?.lien))).toEqual(new Set(selection.liens))
    }),
  )
})

test('the graph shows the ties that the filters of ties leave, and all the organisations', () => {
  const { selection } = sceneOf()
  const some = atlas.liens.filter((_, index) => index % 3 === 0)
  const kept = { ...selection, liens: some }
  const scene = networkSceneOf(network, kept, null)
  expect(new Set(scene.ties.map((index) => network.ties[index]?.lien))).toEqual(new Set(some))
  expect(scene.nodes).toHaveLength(selection.ids.size)
  for (const { acteur } of atlas.fiches) {
    const own = some.filter(({ de, vers }) => de === acteur.id || vers === acteur.id)
    expect(shownDegree(scene, network.indexOf.get(acteur.id) ?? -1)).toBe(own.length)
  }
})

test('those with the most known ties come first', () => {
  const degrees = sceneOf().scene.nodes.map((node) => degree(network, node))
  expect(degrees).toEqual(degrees.toSorted((a, b) => b - a))
})

test('near the selected organisation are itself and its shown partners; nobody when it is hidden', () => {
  fc.assert(
    fc.property(anyFilters, anySelected, (filters, id) => {
      const { scene, selection } = sceneOf(filters, id)
      const near = [...scene.near.keys()].filter((node) => scene.near[node] === 1)
      const isShown = id !== null && selection.ids.has(id)
      const partners = selection.liens.flatMap(({ de, vers }) => (de === id ? [vers] : vers === id ? [de] : []))
      expect(network.fiches[scene.selected]?.acteur.id).toBe(isShown ? id : undefined)
      expect(new Set(near.map((node) => network.fiches[node]?.acteur.id))).toEqual(
        new Set(isShown ? [id, ...partners] : []),
      )
    }),
  )
})

test('those told of stand out where they are shown, and the others then step back, as from a selected one', () => {
  fc.assert(
    fc.property(anyFilters, anySelected, fc.subarray([...atlas.ficheOf.keys()]), (filters, id, told) => {
      const { selection } = sceneOf(filters)
      const alone = networkSceneOf(network, selection, id)
      const scene = networkSceneOf(network, selection, id, [...told, 'nobody'])
      const idsOf = (flags: Uint8Array) =>
        [...flags.keys()].filter((node) => flags[node] === 1).map((node) => network.fiches[node]?.acteur.id ?? '')
      const shown = told.filter((one) => selection.ids.has(one))
      expect(new Set(idsOf(scene.emphasised))).toEqual(new Set(shown))
      expect(new Set(idsOf(scene.near))).toEqual(new Set([...idsOf(alone.near), ...shown]))
      expect(scene.isFocused).toBe(scene.selected >= 0 || shown.length > 0)
    }),
  )
})

test('bunches count the shown organisations without a known tie, and leave none out', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const { scene, selection } = sceneOf(filters)
      const untied = selection.fiches.filter(({ liens }) => liens.length === 0).length
      expect(scene.bunches.reduce((sum, { count }) => sum + count, 0)).toBe(untied)
      for (const { count } of scene.bunches) expect(count).toBeGreaterThan(0)
    }),
  )
})

test('those with places in several départements are all in the bunch where the build put them', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `a${index}`)
  const { sceneOf: sceneOfThese } = settledNetwork(
    smallPublication({
      acteurs: ids.map((id) => ({ id })),
      lieux: ids.flatMap((acteur_id) => [
        { id: `${acteur_id}-z`, acteur_id, departement: '37', position: [0.69, 47.39] as const },
        {
          id: `${acteur_id}-a`,
          acteur_id,
          departement: acteur_id < 'a5' ? '45' : '18',
          position: [2.1, 47.9] as const,
        },
      ]),
    }),
  )
  const { bunches } = sceneOfThese().scene
  expect(bunches.map(({ place, count }) => [place, count])).toEqual([
    ['Département 45', 7],
    ['Département 18', 5],
  ])
})

test('names of places go when nobody is left', () => {
  const { selection } = sceneOf()
  const nobody = { ...selection, fiches: [], ids: new Set<string>(), liens: [], between: [] }
  expect(networkSceneOf(network, selection, null).departements.length).toBeGreaterThan(0)
  expect(networkSceneOf(network, nobody, null)).toMatchObject({ departements: [], bunches: [] })
})

test('places do not move when the filters do', () => {
  const { scene } = sceneOf({ departement: ['37'] })
  expect(scene.departements).toEqual(sceneOf().scene.departements)
  expect(scene.network).toBe(network)
})
