import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import { atlasOf } from '../../src/derive/atlas.ts'
import { communeSearchOf } from '../../src/derive/orientation/communeSearch.ts'
import { STATUTS } from '../../src/derive/orientation/criteria.ts'
import { type From, NIVEAUX, NO_PROFILE, type Profile } from '../../src/derive/orientation/need.ts'
import { offersOf } from '../../src/derive/orientation/offers.ts'
import { type Ranked, rankFor } from '../../src/derive/orientation/rank.ts'
import type { Verdict } from '../../src/derive/orientation/verdict.ts'
import { publish } from '../../src/domain/publish.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { type RawOffer, both, haversineKm, ofPerson, ofZone, rawOffers } from '../support/rawOrientation.ts'

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const offers = offersOf(atlasOf(publish(dataset)))
const communes = [...communeSearchOf(dataset.communes).byCode.values()]
const raw = rawOffers()
const themes = [...new Set(raw.flatMap((offer) => offer.themes))]
const byTheme = new Map(themes.map((theme) => [theme, raw.filter((offer) => offer.themes.includes(theme))]))
const rowOf = new Map(raw.map((offer) => [offer.row['id'] ?? '', offer]))

/** Two ways of measuring agree to the metre: the same distance, or both unknown. */
const METRE = 0.001

/** How far each service is from a commune: each of its points is measured, nothing is sorted or indexed. */
function kilometresFrom(from: From): ReadonlyMap<RawOffer, number> {
  const [lon, lat] = from.position
  const measure = ({ points }: RawOffer): number => Math.min(...points.map((point) => haversineKm(point, [lon, lat])))
  return new Map(raw.map((offer) => [offer, measure(offer)]))
}

/** What is wrong with the first eligible result for a theme; null when nothing nearer is eligible. */
function faultOf(
  first: Ranked | undefined,
  eligible: readonly RawOffer[],
  km: ReadonlyMap<RawOffer, number>,
  from: From,
): string | null {
  const least = Math.min(...eligible.map((offer) => km.get(offer) ?? Infinity))
  if (first === undefined) return eligible.length === 0 ? null : `${eligible.length} eligible services are left out`
  const found = rowOf.get(first.offer.service.id)
  if (found === undefined || !eligible.includes(found)) return `${first.offer.service.id} is not eligible`
  if (ofZone(found, from) !== 'oui') return `${first.offer.service.id} does not cover ${from.nom}`
  const told = first.distanceKm ?? Infinity
  return told === least || Math.abs(told - least) < METRE ? null : `${told} km is told, ${least} km is true`
}

/** The verdict of every service for somebody, from a commune. */
function judgedBy(profile: Profile): (from: From) => ReadonlyMap<RawOffer, Verdict> {
  const persons = raw.map((offer) => ofPerson(offer, profile))
  return (from) => new Map(raw.map((offer, index) => [offer, both(persons[index] ?? 'non', ofZone(offer, from))]))
}

/** Every fault of the first eligible results from a commune, theme by theme. */
function faultsFrom(from: From, profile: Profile, verdicts: ReadonlyMap<RawOffer, Verdict>): readonly string[] {
  const km = kilometresFrom(from)
  return themes.flatMap((theme) => {
    const all = byTheme.get(theme) ?? []
    const results = rankFor(offers, [theme], { from, profile })
    const first = results.find(({ verdict }) => verdict === 'oui')
    const eligible = all.filter((offer) => verdicts.get(offer) === 'oui')
    const fault = faultOf(first, eligible, km, from)
    const lost = results.length === all.length ? null : `${all.length - results.length} services are dropped`
    return [fault, lost].flatMap((told) => (told === null ? [] : [`${from.nom}, ${theme}: ${told}`]))
  })
}

test('from each of the 1,754 communes, for every theme, the first eligible result is the nearest that covers it', () => {
  expect(communes).toHaveLength(1754)
  expect(themes.length).toBeGreaterThan(40)
  const verdictsFrom = judgedBy(NO_PROFILE)
  expect(communes.flatMap((from) => faultsFrom(from, NO_PROFILE, verdictsFrom(from)))).toEqual([])
}, 60_000)

const flag = fc.constantFrom(true, false, null)
const profiles: fc.Arbitrary<Profile> = fc.record({
  statut: fc.constantFrom(null, 'primo-arrivants', ...STATUTS),
  niveau: fc.constantFrom(null, ...NIVEAUX),
  moinsDe26: flag,
  femme: flag,
  enfants: flag,
  vehicule: flag,
  distance: flag,
  langues: fc.subarray(['fr', 'uk', 'ar-MA']),
  jours: fc.constant([]),
})

test('whoever the person is, each service has the verdict of its row, and the first eligible one is the nearest', () => {
  fc.assert(
    fc.property(fc.constantFrom(...communes), profiles, (from, profile) => {
      const verdicts = judgedBy(profile)(from)
      expect(faultsFrom(from, profile, verdicts)).toEqual([])
      const told = rankFor(offers, themes, { from, profile }).map(({ offer, verdict }) => [offer.service.id, verdict])
      const expected = [...verdicts].filter(([{ themes: list }]) => list.length > 0)
      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(expected.map(([{ row }, verdict]) => [row['id'], verdict])),
      )
    }),
    { numRuns: 100 },
  )
}, 60_000)
