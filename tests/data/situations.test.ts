import { expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import { siteDataOf } from '../../scripts/build/siteDataOf.ts'
import { atlasOf } from '../../src/derive/atlas.ts'
import { besoinsAsked } from '../../src/derive/orientation/besoins.ts'
import { communeSearchOf } from '../../src/derive/orientation/communeSearch.ts'
import type { Need } from '../../src/derive/orientation/need.ts'
import { obstacleFinder } from '../../src/derive/orientation/obstacles.ts'
import { offersOf } from '../../src/derive/orientation/offers.ts'
import { type Ranked, answerTo } from '../../src/derive/orientation/rank.ts'
import { suggestedParcours } from '../../src/derive/orientation/suggestedParcours.ts'
import { publish } from '../../src/domain/publish.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { decodeProfile, encodeProfile } from '../../src/state/profile.ts'
import { type RawRow, readCsv } from '../support/csvFile.ts'

/**
 * Situations written from the convention, each with the answer that the rows of `data/` and the rules of the issue come
 * to, worked out by reading them. Lists are separated by spaces:
 * `premier`: verdict and service that come first, need by need; `a_demander`: services that may suit, with what is to be
 * asked; `ecarte`: services that do not suit, with why; `leve`: what stands before the first services, with the organisation
 * that lifts it; `parcours`: the steps of the path.
 */
const situations = readCsv('tests/data/situations.csv').map((row) => [row['personne'] ?? '', row] as const)

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const publication = publish(dataset)
const atlas = atlasOf(publication)
const offers = offersOf(atlas, siteDataOf(publication, 0).hours)
const communes = communeSearchOf(dataset.communes)

const wordsIn = (cell: string | undefined): readonly string[] => (cell ?? '').split(' ').filter((word) => word !== '')

function needOf(row: RawRow): Need {
  const from = communes.byCode.get(row['depuis'] ?? '')
  if (from === undefined) throw new Error(`No commune has the code ${row['depuis']}`)
  const codes = wordsIn(row['besoin'])
  const besoins = besoinsAsked(atlas, codes)
  expect(besoins.map(({ code }) => code)).toEqual(codes)
  const profile = decodeProfile(row['profil'] ?? '')
  expect(encodeProfile(profile).split('&').toSorted()).toEqual((row['profil'] ?? '').split('&').toSorted())
  return { from, besoins, profile }
}

/** The reasons of one verdict of a service, whatever need it answers. */
function codesOf(results: readonly Ranked[], service: string, verdict: string): readonly string[] {
  const found = results.find(({ offer }) => offer.service.id === service)
  return (found?.reasons ?? []).filter((reason) => reason.verdict === verdict).map(({ code }) => code)
}

test('there are at least thirty situations, from every département and for every status', () => {
  expect(situations.length).toBeGreaterThanOrEqual(30)
  const departements = situations.map(([, row]) => row['depuis']?.slice(0, 2))
  expect(new Set(departements)).toEqual(new Set(['18', '28', '36', '37', '41', '45']))
  const statuts = situations.flatMap(([, row]) => decodeProfile(row['profil'] ?? '').statut ?? [])
  expect(new Set(statuts).size).toBe(8)
})

test.each(situations)('%s', (_person, row) => {
  const need = needOf(row)
  const answer = answerTo(offers, need)
  const obstaclesOf = obstacleFinder(offers, need)
  const firsts = answer.flatMap(({ results }) => results[0] ?? [])
  const all = answer.flatMap(({ results }) => results)
  const told = {
    premier: firsts.map(({ verdict, offer }) => `${verdict}:${offer.service.id}`),
    leve: firsts
      .flatMap(obstaclesOf)
      .map(({ kind, lifter }) => `${kind}:${lifter?.offer.fiche.acteur.id ?? 'personne'}`),
    parcours: suggestedParcours(offers, need, answer, obstaclesOf).map(
      ({ kind, ranked }) => `${kind}:${ranked.offer.service.id}`,
    ),
  }
  expect(told).toEqual({
    premier: wordsIn(row['premier']),
    leve: wordsIn(row['leve']),
    parcours: wordsIn(row['parcours']),
  })
  for (const [column, verdict] of [
    ['a_demander', 'a-verifier'],
    ['ecarte', 'non'],
  ] as const) {
    for (const [service = '', code] of wordsIn(row[column]).map((pair) => pair.split(':'))) {
      expect([service, codesOf(all, service, verdict)]).toEqual([service, expect.arrayContaining([code])])
      const suits = all.find(({ offer }) => offer.service.id === service)?.verdict !== 'non'
      expect([service, suits]).toEqual([service, column === 'a_demander'])
    }
  }
})

test.each(situations)('%s: nothing is dropped, what blocks is said, who lifts it is named', (_person, row) => {
  const need = needOf(row)
  const obstaclesOf = obstacleFinder(offers, need)
  for (const { besoin, results } of answerTo(offers, need)) {
    const givers = publication.services.filter(({ thematiques }) =>
      thematiques.some((theme) => besoin.thematiques.includes(theme)),
    )
    expect(results.map(({ offer }) => offer.service.id).toSorted()).toEqual(givers.map(({ id }) => id).toSorted())
    for (const ranked of results) {
      const blocks = ranked.reasons.filter(({ verdict }) => verdict === 'non')
      expect(blocks.length > 0).toBe(ranked.verdict === 'non')
      for (const { kind, lifter } of obstaclesOf(ranked)) {
        expect([kind, lifter?.verdict]).not.toEqual([kind, 'non'])
        // The data hold courses, platforms, childcare and advice for some of every status.
        expect([kind, lifter === null]).toEqual([kind, false])
      }
    }
  }
})
