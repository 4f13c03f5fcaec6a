import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { legendOf } from '../../src/derive/networkLegend.ts'
import { anyFiltersOf } from '../support/filterArbitraries.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { settledNetwork } from '../support/network.ts'
import { smallPublication } from '../support/smallPublication.ts'

const generated = generatedPublication(60)
const NATURES = ['financement', 'gestion', 'orientation', 'convention']
const { atlas, network, sceneOf } = settledNetwork({
  ...generated,
  partenariats: generated.partenariats.map((lien, index) => ({
    ...lien,
    nature: NATURES[index % NATURES.length] ?? '',
    sens: index % 3 === 0 ? 'oriente' : 'symetrique',
    fin: index % 5 === 0 ? 2020 : null,
  })),
})

test('the legend explains all that is drawn and nothing else', () => {
  fc.assert(
    fc.property(anyFiltersOf(atlas), (filters) => {
      const { scene } = sceneOf(filters)
      const legend = legendOf(scene, atlas)
      const ties = scene.ties.flatMap((index) => network.ties[index] ?? [])
      const families = scene.nodes.map((node) => network.fiches[node]?.acteur.type ?? '')
      expect([...legend.families.values()].flat().toSorted()).toEqual([...new Set(families)].toSorted())
      expect(new Set(legend.tones)).toEqual(new Set(ties.map(({ tone }) => tone)))
      expect(new Set(legend.kinds)).toEqual(new Set(ties.map(({ kind }) => kind)))
      expect(legend.hasOriented).toBe(ties.some(({ oriented }) => oriented))
      expect(legend.hasEnded).toBe(ties.some(({ ended }) => ended))
      expect(legend.signs).toEqual(scene.bunches.length > 0 ? ['untied'] : [])
      expect(legend.hasGround).toBe(false)
    }),
  )
})

test('families stand under the ecosystem that is theirs by default; outside partners come last, under none', () => {
  const types = [
    ['cria', 'formation-emploi'],
    ['partenaire-externe', null],
    ['collectivite', 'pilotage'],
  ] as const
  const publication = smallPublication({ acteurs: types.map(([type]) => ({ id: type, type })) })
  const terme = { definition: null, axe: null, code_data_inclusion: null }
  const vocabulaires = {
    ...publication.vocabulaires,
    types: types.map(([code, groupe]) => ({ ...terme, code, label: code, groupe })),
  }
  const small = settledNetwork({ ...publication, vocabulaires })
  expect([...legendOf(small.sceneOf().scene, small.atlas).families]).toEqual([
    ['formation-emploi', ['cria']],
    ['pilotage', ['collectivite']],
    ['', ['partenaire-externe']],
  ])
})

test('the bridges between the two ecosystems come first', () => {
  const { tones } = legendOf(sceneOf().scene, atlas)
  expect(tones.length).toBeGreaterThan(2)
  expect(tones[0]).toBe('pont')
})
