import { distance } from '@turf/distance'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import { coverageOf } from '../../../src/derive/coverage/coverage.ts'
import { everyTheme } from '../../../src/derive/coverage/everyTheme.ts'
import { curveOf, sharesOf, worstServed } from '../../../src/derive/coverage/shares.ts'
import { offersOf } from '../../../src/derive/orientation/offers.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const publication = publish(dataset)
const offers = offersOf(atlasOf(publication))
const { communes } = dataset
const themes = publication.vocabulaires.thematiques.map(({ code }) => code)
const byId = new Map(publication.services.map((service) => [service.id, service]))

/** The places that give each service, from the rows alone. */
const positionsOf = new Map(
  publication.services.map((service) => {
    const own = publication.lieux.filter(({ acteur_id }) => acteur_id === service.acteur_id)
    const stated = own.filter(({ id }) => service.lieux.includes(id))
    const lieux = stated.length > 0 ? stated : own
    return [service.id, lieux.flatMap(({ position }) => (position === null ? [] : [[...position]]))]
  }),
)

/** Every distance worked out by turf, one by one, from the rows of the tables. */
function bruteForce(commune: (typeof communes)[number], theme: string): number {
  const zoneCodes = new Set(['france', commune.code_insee, commune.departement, commune.epci])
  const open = publication.services.filter(
    ({ thematiques, zone_eligibilite: zone, publics }) =>
      thematiques.includes(theme) &&
      (zone.length === 0 || zone.some((code) => zoneCodes.has(code))) &&
      // For anybody: what is for professionals, volunteers or firms alone is for nobody who is helped.
      (publics.length === 0 ||
        publics.some((code) => code !== 'professionnels-et-benevoles' && code !== 'entreprises')),
  )
  const from = [commune.longitude, commune.latitude]
  const all = open.flatMap(({ id }) => positionsOf.get(id) ?? []).map((position) => distance(from, position))
  return Math.min(...all, Infinity)
}

test('for every commune and every theme the nearest service is the truly nearest that does not refuse the commune', () => {
  const rows = everyTheme(offers, communes, themes)
  expect(rows).toHaveLength(communes.length * themes.length)
  const expected = new Map(communes.map((commune) => [commune.code_insee, commune]))
  const wrong = rows.filter(({ code_insee, thematique, distance_km, service_id }) => {
    const commune = expected.get(code_insee)
    if (commune === undefined) return true
    const km = bruteForce(commune, thematique)
    if (km === Infinity) return distance_km !== null || service_id !== null
    const service = byId.get(service_id ?? '')
    return service?.thematiques.includes(thematique) !== true || Math.abs((distance_km ?? -1) - km) > 0.0501
  })
  expect(wrong).toEqual([])
}, 30_000)

test('a service counts as sure only where its rows say so: for every commune, for each public', () => {
  const some = themes.filter((_, index) => index % 9 === 4)
  for (const theme of [...some, 'lecture-ecriture-calcul--maitriser-le-francais']) {
    for (const publics of [null, 'femmes', 'demandeurs-asile', 'tous-publics']) {
      const coverage = coverageOf(offers, communes, [theme], publics)
      const wrong = communes.filter((commune, index) => {
        const service = coverage.nearest[index]?.service
        return (coverage.certain[index] === 1) !== (service !== undefined && isSureFor(service, commune, publics))
      })
      expect(wrong.map(({ nom }) => nom)).toEqual([])
    }
  }
})

test('a public that a service’s rows exclude is not served by it', () => {
  for (const publics of ['demandeurs-asile', 'beneficiaires-protection-temporaire']) {
    const coverage = coverageOf(offers, communes, [REFUGEES], publics)
    const excluding = coverage.nearest.filter((offer) => offer !== null && excludes(offer.service.publics, publics))
    expect(excluding).toEqual([])
  }
  // The test has something to refuse.
  const offered = publication.services.filter(({ thematiques }) => thematiques.includes(REFUGEES))
  expect(offered.some(({ publics }) => excludes(publics, 'demandeurs-asile'))).toBe(true)
})

test('populations add up to those of the communes, whatever the territories and the threshold', () => {
  const whole = communes.reduce((sum, { population }) => sum + population, 0)
  fc.assert(
    fc.property(
      fc.subarray(themes, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 80 }),
      fc.constantFrom('region' as const, 'departement' as const, 'epci' as const),
      (asked, threshold, territory) => {
        const coverage = coverageOf(offers, communes, asked, null)
        const shares = sharesOf(coverage, threshold, territory, ({ nom }) => nom)
        expect(shares.reduce((sum, { inhabitants }) => sum + inhabitants, 0)).toBe(whole)
        const beyond = communes.filter((_, index) => (coverage.km[index] ?? Infinity) > threshold)
        const total = shares.reduce((sum, share) => sum + share.beyond, 0)
        expect(total).toBe(beyond.reduce((sum, { population }) => sum + population, 0))
        for (const share of shares) expect(share.beyond + share.uncertain).toBeLessThanOrEqual(share.inhabitants)
        const [at] = curveOf(coverage, [threshold])
        expect(at?.share).toBeCloseTo(1 - total / whole, 9)
      },
    ),
    { numRuns: 40 },
  )
})

test('more themes never bring anything farther away, and a public never nearer', () => {
  fc.assert(
    fc.property(
      fc.subarray(themes, { minLength: 2, maxLength: 4 }),
      fc.constantFrom('femmes', 'jeunes', 'demandeurs-asile', 'primo-arrivants'),
      (asked, publics) => {
        const all = coverageOf(offers, communes, asked, null)
        const fewer = coverageOf(offers, communes, asked.slice(1), null)
        const some = coverageOf(offers, communes, asked, publics)
        for (const index of communes.keys()) {
          expect(all.km[index]).toBeLessThanOrEqual(fewer.km[index] ?? Infinity)
          expect(some.km[index]).toBeGreaterThanOrEqual(all.km[index] ?? 0)
        }
      },
    ),
    { numRuns: 12 },
  )
})

test('the worst served towns are large enough, and no other is farther', () => {
  const coverage = coverageOf(offers, communes, ['famille--garde-denfants'], null)
  const worst = worstServed(coverage, 5000, 10)
  const least = Math.min(...worst.map(({ km }) => km))
  const listed = new Set(worst.map(({ commune }) => commune.code_insee))
  expect(worst).toHaveLength(10)
  const others = [...communes.keys()].filter((index) => {
    const { population = 0, code_insee = '' } = communes[index] ?? {}
    return population >= 5000 && !listed.has(code_insee)
  })
  expect(Math.max(...others.map((index) => coverage.km[index] ?? Infinity))).toBeLessThanOrEqual(least)
})

const REFUGEES = 'difficultes-administratives-ou-juridiques--integration-des-personnes-refugiees'
const STATUSES = new Set([
  'beneficiaires-protection-internationale',
  'beneficiaires-protection-temporaire',
  'demandeurs-asile',
  'immigration-familiale',
  'immigration-professionnelle',
  'personnes-deboutees-ou-sans-titre',
  'mineurs-non-accompagnes',
])

/** Whether publics name statuses alone, and not this one; « personnes exilées » beside a status says nothing more. */
function excludes(publics: readonly string[], status: string): boolean {
  const precise = publics.filter((code) => code !== 'personnes-exilees')
  return precise.length > 0 && precise.every((code) => STATUSES.has(code) && code !== status)
}

/** Read from the rows: the public is named (or all are), and the zone covers the commune, or it is given right there. */
function isSureFor(
  service: (typeof publication.services)[number],
  commune: (typeof communes)[number],
  publics: string | null,
): boolean {
  const named = service.publics
  const isForThem =
    named.includes('tous-publics') ||
    (publics !== null && (named.includes(publics) || (STATUSES.has(publics) && isForAllExiles(named))))
  const zone = service.zone_eligibilite
  if (zone.length > 0) {
    const codes = new Set(['france', commune.code_insee, commune.departement, commune.epci])
    return isForThem && zone.some((code) => codes.has(code))
  }
  const own = publication.lieux.filter(({ acteur_id }) => acteur_id === service.acteur_id)
  const stated = own.filter(({ id }) => service.lieux.includes(id))
  const sure = stated.length > 0 ? stated : own.length === 1 ? own : []
  // The nearest place is the one that counts: in the commune itself when one is there.
  return isForThem && sure.some(({ code_insee, position }) => position !== null && code_insee === commune.code_insee)
}

/** « Personnes exilées » means all of them, unless a narrower code stands beside it. */
function isForAllExiles(named: readonly string[]): boolean {
  return named.includes('personnes-exilees') && !named.some((code) => code === 'primo-arrivants' || STATUSES.has(code))
}
