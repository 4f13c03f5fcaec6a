import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import { coverageOf } from '../../../src/derive/coverage/coverage.ts'
import { offersOf } from '../../../src/derive/orientation/offers.ts'
import { coverageWithout, sumOf } from '../../../src/derive/ties/closingCoverage.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const atlas = atlasOf(publish(dataset))
const offers = offersOf(atlas)
const themes = [...offers.byTheme.keys()].toSorted()
const { communes } = dataset

/** Services that nobody who is oriented may use. */
const NOT_PEOPLE = new Set(['professionnels-et-benevoles', 'entreprises'])

/**
 * The naive way, on flat lists: for each theme, how far each organisation's nearest open place is from each commune, by the
 * haversine formula; then, organisation by organisation, the least of all the others.
 */
function* naiveLosses(theme: string): Generator<readonly [acteurId: string, lines: readonly string[]]> {
  const given = (offers.byTheme.get(theme) ?? []).flatMap((index) => offers.list[index] ?? [])
  const open = given
    .filter(({ service: { publics } }) => publics.length === 0 || !publics.every((code) => NOT_PEOPLE.has(code)))
    .toSorted((a, b) => (a.service.id < b.service.id ? -1 : 1))
  const owners = [...new Set(open.map(({ fiche }) => fiche.acteur.id))]
  const width = owners.length
  const km = new Float64Array(width * communes.length).fill(Infinity)
  const rank = new Int32Array(width * communes.length).fill(-1)
  for (const [number, { fiche, service, places }] of open.entries()) {
    const owner = owners.indexOf(fiche.acteur.id)
    const zone = service.zone_eligibilite
    for (const { position } of places) {
      for (const [at, { departement, longitude, latitude }] of communes.entries()) {
        if (position === null) continue
        if (zone.length > 0 && !zone.includes('france') && !zone.includes(departement)) continue
        const far = haversine(position, [longitude, latitude])
        if (far >= (km[at * width + owner] ?? 0)) continue
        km[at * width + owner] = far
        rank[at * width + owner] = number
      }
    }
  }
  /** The nearest owner of a commune but one, or a number past them all. */
  const best = (at: number, without: number): number => {
    const from = at * width
    let found = width
    let least = Infinity
    for (let owner = 0; owner < width; owner += 1) {
      const far = km[from + owner] ?? Infinity
      if (owner === without || far > least || far === Infinity) continue
      if (far === least && (rank[from + owner] ?? 0) > (rank[from + found] ?? 0)) continue
      found = owner
      least = far
    }
    return found
  }
  const nearest = communes.map((_commune, at) => best(at, -1))
  for (const [owner, id] of owners.entries()) {
    const lines = communes.flatMap(({ code_insee }, at) => {
      if (nearest[at] !== owner) return []
      const next = best(at, owner)
      const isLeft = next < width
      const service = isLeft ? open[rank[at * width + next] ?? -1]?.service.id : 'none'
      const after = isLeft ? (km[at * width + next] ?? 0) : Infinity
      return [lineOf(code_insee, km[at * width + owner] ?? 0, after, service ?? '')]
    })
    yield [id, lines]
  }
}

function lineOf(code: string, before: number, after: number, next: string): string {
  return [code, before.toFixed(4), after.toFixed(4), next].join(' ')
}

function haversine([lon, lat]: readonly [number, number], [otherLon, otherLat]: readonly [number, number]): number {
  const rad = Math.PI / 180
  const [dLat, dLon] = [(otherLat - lat) * rad, (otherLon - lon) * rad]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(lat * rad) * Math.cos(otherLat * rad) * Math.sin(dLon / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h))
}

test(
  'for every organisation of the real data, each theme and each commune: what its closing changes is what a naive count without it finds',
  { timeout: 30_000 },
  () => {
    let changed = 0
    const organisations = new Set<string>()
    for (const theme of themes) {
      for (const [id, lines] of naiveLosses(theme)) {
        const found = coverageWithout(offers, communes, [theme], id).flatMap((loss) =>
          loss.communes.map(({ commune, before, after, next }) =>
            lineOf(commune.code_insee, before, after, next?.service.id ?? 'none'),
          ),
        )
        expect(found).toEqual(lines)
        organisations.add(id)
        changed += lines.length
      }
    }
    const giving = new Set(
      offers.list
        .filter(({ places }) => places.some(({ position }) => position !== null))
        .map(({ fiche }) => fiche.acteur.id),
    )
    expect(organisations.size).toBeGreaterThan(giving.size * 0.95)
    expect(changed).toBeGreaterThan(30_000)
  },
)

test('what coverage finds without an organisation is what is told of its closing', () => {
  for (const { acteur, thematiques } of atlas.fiches.filter((_fiche, index) => index % 40 === 7)) {
    const without = offersOf({ fiches: atlas.fiches.filter((fiche) => fiche.acteur.id !== acteur.id) })
    for (const theme of thematiques) {
      const after = coverageOf(without, communes, [theme], null)
      const losses = coverageWithout(offers, communes, [theme], acteur.id)[0]?.communes ?? []
      const told = losses.map(({ commune, after: km, next }) => [commune.code_insee, km, next?.service.id])
      const codes = new Set(losses.map(({ commune }) => commune.code_insee))
      const kept = communes.flatMap(({ code_insee }, at) =>
        codes.has(code_insee) ? [[code_insee, after.km[at], after.nearest[at]?.service.id]] : [],
      )
      expect(told).toEqual(kept)
    }
  }
})

test('the losses of all organisations share out every commune that has a service, theme by theme', () => {
  const theme = 'lecture-ecriture-calcul--maitriser-le-francais'
  const { nearest } = coverageOf(offers, communes, [theme], null)
  const served = communes.filter((_, index) => nearest[index] !== null)
  const lost = atlas.fiches.flatMap(({ acteur }) => coverageWithout(offers, communes, [theme], acteur.id))
  expect(lost.flatMap((loss) => loss.communes.map(({ commune }) => commune.code_insee)).toSorted()).toEqual(
    served.map(({ code_insee }) => code_insee).toSorted(),
  )
  expect(lost.reduce((sum, loss) => sum + sumOf(loss).inhabitants, 0)).toBe(
    served.reduce((sum, { population }) => sum + population, 0),
  )
})

test('what losses come to: inhabitants, those left with nothing, and kilometres added for the others', () => {
  const [one, two, three] = communes
  if (one === undefined || two === undefined || three === undefined) throw new Error('Three communes are needed')
  const loss = (commune: typeof one, population: number, before: number, after: number) => ({
    commune: { ...commune, population },
    before,
    after,
    next: null,
  })
  const losses = [loss(one, 100, 2, 12), loss(two, 300, 5, 7), loss(three, 50, 1, Infinity)]
  const sum = { communes: 3, inhabitants: 450, without: 1, inhabitantsWithout: 50, addedKm: 4, mostKm: 10 }
  expect(sumOf({ thematique: 'x', communes: losses })).toEqual(sum)
  expect(sumOf({ thematique: 'x', communes: losses.slice(2) })).toMatchObject({ addedKm: 0, mostKm: 0, without: 1 })
})
