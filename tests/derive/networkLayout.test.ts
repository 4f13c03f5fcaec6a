import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { networkOf } from '../../src/derive/network.ts'
import { anchorsOf } from '../../src/derive/networkAnchors.ts'
import { settleNetwork } from '../../src/derive/networkLayout.ts'
import type { LonLat } from '../../src/domain/dataset.ts'
import type { Publication } from '../../src/domain/publish.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { randomOf } from '../../src/derive/random.ts'
import { rankCorrelation } from '../support/rank.ts'
import { smallPublication } from '../support/smallPublication.ts'

/** About the middle of each département. */
const MIDDLES: Readonly<Record<string, LonLat>> = {
  18: [2.49, 47.06],
  28: [1.37, 48.39],
  36: [1.58, 46.78],
  37: [0.69, 47.26],
  41: [1.43, 47.62],
  45: [2.34, 47.91],
}

/** Made up, but each place within a third of a degree of its département's middle. */
function regional(count: number, seed: number): Publication {
  const publication = generatedPublication(count, seed)
  const random = randomOf(seed)
  const around = (middle: number): number => middle + (random() - 0.5) * 0.6
  return {
    ...publication,
    lieux: publication.lieux.map((lieu) => {
      const [lon, lat] = MIDDLES[lieu.departement] ?? [1.6, 47.5]
      return { ...lieu, position: lieu.position === null ? null : [around(lon), around(lat)] }
    }),
  }
}

test('the order in which rows are written changes nothing', () => {
  const publication = regional(60, 3)
  const places = settleNetwork(publication)
  const shuffled = fc.tuple(
    fc.shuffledSubarray([...publication.acteurs], { minLength: publication.acteurs.length }),
    fc.shuffledSubarray([...publication.lieux], { minLength: publication.lieux.length }),
    fc.shuffledSubarray([...publication.partenariats], { minLength: publication.partenariats.length }),
  )
  fc.assert(
    fc.property(shuffled, ([acteurs, lieux, partenariats]) => {
      expect(settleNetwork({ acteurs, lieux, partenariats })).toEqual(places)
    }),
    { numRuns: 4 },
  )
})

test.each([
  [1, 1],
  [12, 2],
  [150, 3],
  [300, 4],
])('of %i organisations (seed %i) each has a finite place and none overlaps another', (count, seed) => {
  const publication = regional(count, seed)
  const places = settleNetwork(publication)
  expect(Object.keys(places).toSorted()).toEqual(publication.acteurs.map(({ id }) => id).toSorted())
  expect(Object.values(places).flat().every(Number.isFinite)).toBe(true)
  expect(overlapsIn(publication)).toEqual([])
})

test('a star of sixty ties and a bunch of a hundred on one spot do not overlap either', () => {
  const ids = Array.from({ length: 160 }, (_, index) => `a${index}`)
  const publication = smallPublication({
    acteurs: ids.map((id) => ({ id })),
    lieux: ids.map((id) => ({ acteur_id: id, departement: '37', position: [0.69, 47.39] })),
    partenariats: ids.slice(1, 61).map((id) => ({ de: 'a0', vers: id })),
  })
  expect(overlapsIn(publication)).toEqual([])
})

test('the graph resembles the région: départements lie as they do on the map, and nodes near their place', () => {
  const publication = regional(300, 5)
  const places = settleNetwork(publication)
  const { of, departementOf } = anchorsOf(publication)
  const codes = Object.keys(MIDDLES)
  const meanOf = (code: string, axis: 0 | 1): number => {
    const here = publication.acteurs.filter(({ id }) => departementOf.get(id) === code)
    return mean(here.map(({ id }) => places[id]?.[axis] ?? 0))
  }
  const easts = codes.map((code) => MIDDLES[code]?.[0] ?? 0)
  const souths = codes.map((code) => -(MIDDLES[code]?.[1] ?? 0))
  expect(
    rankCorrelation(
      codes.map((code) => meanOf(code, 0)),
      easts,
    ),
  ).toBeGreaterThan(0.9)
  expect(
    rankCorrelation(
      codes.map((code) => meanOf(code, 1)),
      souths,
    ),
  ).toBeGreaterThan(0.9)
  const ids = publication.acteurs.map(({ id }) => id)
  const settled = (axis: 0 | 1): readonly number[] => ids.map((id) => places[id]?.[axis] ?? 0)
  expect(
    rankCorrelation(
      settled(0),
      ids.map((id) => of.get(id)?.x ?? 0),
    ),
  ).toBeGreaterThan(0.7)
  expect(
    rankCorrelation(
      settled(1),
      ids.map((id) => of.get(id)?.y ?? 0),
    ),
  ).toBeGreaterThan(0.7)
})

test('partners are nearer to one another than strangers are', () => {
  const publication = regional(200, 6)
  const places = settleNetwork(publication)
  const between = (a: string, b: string): number =>
    Math.hypot((places[a]?.[0] ?? 0) - (places[b]?.[0] ?? 0), (places[a]?.[1] ?? 0) - (places[b]?.[1] ?? 0))
  const partners = publication.partenariats.map(({ de, vers }) => between(de, vers))
  const strangers = publication.acteurs
    .slice(1)
    .map(({ id }, index) => between(id, publication.acteurs[index]?.id ?? id))
  expect(mean(partners)).toBeLessThan(mean(strangers) * 0.8)
})

/** The pairs of nodes that are drawn one over the other. */
function overlapsIn(publication: Publication): readonly string[] {
  const { fiches, x, y, radius } = networkOf(atlasOf(publication), settleNetwork(publication))
  return fiches.flatMap((fiche, a) =>
    fiches.slice(0, a).flatMap((other, b) => {
      const apart = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))
      const touching = (radius[a] ?? 0) + (radius[b] ?? 0)
      return apart < touching ? [`${fiche.acteur.id} and ${other.acteur.id}`] : []
    }),
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
