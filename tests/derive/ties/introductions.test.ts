import { distance } from '@turf/distance'
import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { type Atlas, atlasOf } from '../../../src/derive/atlas.ts'
import { atlasGraph, liveGraph } from '../../../src/derive/ties/ecosystems.ts'
import { MEETING_KM, WEIGHTS } from '../../../src/derive/ties/introductionWeights.ts'
import { rankedIntroductions } from '../../../src/derive/ties/introductionRanking.ts'
import { type Introduction, introductionsOf } from '../../../src/derive/ties/introductions.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'
import type { Service } from '../../../src/domain/tables/services.ts'
import { finished } from '../../support/finished.ts'
import { smallPublication } from '../../support/smallPublication.ts'

const FRENCH = 'lecture-ecriture-calcul--maitriser-le-francais'
const TRAINING = 'se-former--suivre-une-formation-professionnelle'
const CARS = 'mobilite--acceder-a-un-vehicule'
const NANNY = 'famille--garde-denfants'
const ASYLUM = 'difficultes-administratives-ou-juridiques--sejour-et-asile'
const HOUSING = 'logement-hebergement--rechercher-une-solution-dhebergement-temporaire'

const published = publish(readDataset(readFolder('data'), '2026-11-25').dataset)
const atlas = atlasOf(published)
const real = pairsOf(atlas)

function pairsOf(of: Atlas): readonly Introduction[] {
  return finished(introductionsOf(of, { ever: atlasGraph(of), live: liveGraph(of) }))
}

/** What introduces f (formation) and a (accueil), both in Tours unless told otherwise. */
function between(
  ofF: Partial<Service>,
  ofA: Partial<Service>,
  ties: readonly (readonly [string, string, fin?: number])[] = [],
) {
  const empty = { publics: [], thematiques: [], zone_eligibilite: [], modes_accueil: [], garde_enfants: null }
  const silent = { ...empty, niveau_entree: null, niveau_sortie: null, axe: null, lieux: [] }
  const publication = smallPublication({
    acteurs: [
      { id: 'f', ecosysteme: 'formation-emploi' },
      { id: 'a', ecosysteme: 'accueil-accompagnement' },
      { id: 'c', ecosysteme: 'pilotage' },
    ],
    lieux: ['f', 'a'].map((acteur_id) => ({
      acteur_id,
      commune: 'Tours',
      departement: '37',
      code_insee: '37261',
      position: [0.69, 47.39] as const,
    })),
    services: [
      { ...silent, ...ofF, acteur_id: 'f' },
      { ...silent, ...ofA, acteur_id: 'a' },
    ],
    partenariats: ties.map(([de, vers, fin = null]) => ({ de, vers, fin })),
  })
  return pairsOf(atlasOf(publication))
}

function kindsOf(introductions: readonly Introduction[]): readonly string[] {
  return introductions.flatMap(({ complements }) =>
    complements.map(({ kind, giver, code }) => [kind, giver, code ?? ''].join(' ').trim()),
  )
}

const course = { thematiques: [TRAINING], axe: 3 }

test.each<[string, Partial<Service>, Partial<Service>, readonly string[]]>([
  ['nothing in common', { thematiques: [HOUSING] }, { thematiques: [HOUSING] }, []],
  ['French before a course that asks no level', course, { thematiques: [FRENCH], axe: 1 }, ['niveau a']],
  [
    'French to the level asked',
    { ...course, niveau_entree: 'A2' },
    { thematiques: [FRENCH], niveau_sortie: 'B1' },
    ['niveau a A2'],
  ],
  [
    'French that stops below the level asked',
    { ...course, niveau_entree: 'B1' },
    { thematiques: [FRENCH], niveau_sortie: 'A2' },
    [],
  ],
  ['vehicles before a course', course, { thematiques: [CARS], axe: 4 }, ['trop-loin a']],
  ['vehicles before a remote course', { ...course, modes_accueil: ['a-distance'] }, { thematiques: [CARS] }, []],
  ['vehicles for another département', course, { thematiques: [CARS], zone_eligibilite: ['18'] }, []],
  ['vehicles for this département', course, { thematiques: [CARS], zone_eligibilite: ['18', '37'] }, ['trop-loin a']],
  ['children before a course', course, { thematiques: [NANNY] }, ['enfants a']],
  ['children where they are looked after', { ...course, garde_enfants: true }, { thematiques: [NANNY] }, []],
  [
    'vehicles where vehicles are lent already',
    { thematiques: [TRAINING, CARS], axe: 3 },
    { thematiques: [CARS], axe: 4 },
    [],
  ],
  [
    'the same public, and nothing that the first has not',
    { thematiques: [HOUSING], publics: ['personnes-exilees'] },
    { thematiques: [HOUSING, FRENCH], publics: ['personnes-exilees'] },
    [],
  ],
  ['advice on permits before a course', course, { thematiques: [ASYLUM] }, ['titre a']],
  [
    'the same public of newcomers',
    { thematiques: ['x'], publics: ['personnes-exilees', 'demandeurs-asile'] },
    { thematiques: [HOUSING], publics: ['demandeurs-asile', 'personnes-exilees'] },
    ['public a demandeurs-asile'],
  ],
  [
    'different publics of newcomers, beside the code that stands for all',
    { thematiques: ['x'], publics: ['personnes-exilees', 'beneficiaires-protection-internationale'] },
    { thematiques: [HOUSING], publics: ['demandeurs-asile', 'personnes-exilees'] },
    [],
  ],
  [
    'newcomers, and a door open to all',
    { thematiques: ['x'], publics: ['tous-publics'] },
    { thematiques: [HOUSING], publics: ['personnes-exilees'] },
    ['public a tous-publics'],
  ],
  [
    'the same public and the same theme',
    { thematiques: [FRENCH], publics: ['personnes-exilees'] },
    { thematiques: [FRENCH], publics: ['personnes-exilees'] },
    [],
  ],
])('%s: %j with %j', (_name, ofF, ofA, expected) => {
  expect(kindsOf(between(ofF, ofA))).toEqual(expected)
})

test('a known tie needs no introduction; a common partner makes one, worth less the more it knows', () => {
  expect(between(course, { thematiques: [CARS] }, [['a', 'f']])).toEqual([])
  const [pair] = between({}, {}, [
    ['a', 'c'],
    ['c', 'f'],
  ])
  expect(pair).toMatchObject({ a: 'f', b: 'a', partners: ['c'], untied: ['a', 'f'], isAcross: true })
  expect(pair?.points.partners).toBeCloseTo(WEIGHTS.partner / Math.log(2), 10)
  expect(pair?.near).toEqual({ km: 0, commune: 'Tours', departement: '37' })
})

test('a tie that is over makes no common partner, yet those whom it joined have met', () => {
  expect(
    between({}, {}, [
      ['a', 'c'],
      ['c', 'f', 2021],
    ]),
  ).toEqual([])
  expect(between(course, { thematiques: [CARS] }, [['a', 'f', 2021]])).toEqual([])
})

test('in the real data no pair with a common partner is missed, and none is there twice', () => {
  const found = new Set(real.map(({ a, b }) => [a, b].toSorted().join(' ')))
  expect(found.size).toBe(real.length)
  const met = new Map(atlas.fiches.map(({ acteur, liens }) => [acteur.id, partnersOf({ acteur, liens })]))
  const partners = new Map(
    atlas.fiches.map(({ acteur, liens }) => [
      acteur.id,
      partnersOf({ acteur, liens: liens.filter(({ fin }) => fin === null) }),
    ]),
  )
  const sides = atlas.fiches.filter(({ ecosysteme }) => ecosysteme !== null && ecosysteme !== 'pilotage')
  const common = sides.flatMap(({ acteur: one }, index) => {
    const known = partners.get(one.id) ?? new Set()
    return (
      sides
        .slice(index + 1)
        .filter(
          ({ acteur: { id } }) =>
            met.get(one.id)?.has(id) !== true && [...known].some((other) => partners.get(id)?.has(other)),
        )
        // Two parts of one house begin alike; that some others do too costs the test nothing.
        .filter(({ acteur }) => acteur.nom.slice(0, 6) !== one.nom.slice(0, 6))
        .map(({ acteur: { id } }) => [one.id, id].toSorted().join(' '))
    )
  })
  expect(common.length).toBeGreaterThan(500)
  expect(common.filter((key) => !found.has(key))).toEqual([])
})

test('every pair of the real data has no known tie, a reason, and the distance that turf measures', () => {
  const tied = new Set(atlas.liens.map(({ de, vers }) => [de, vers].toSorted().join(' ')))
  const faults = real.filter(({ a, b, near, complements, partners, points, total, isAcross }) => {
    const kms = placesOf(a).flatMap((from) => placesOf(b).map((to) => distance([...from], [...to])))
    const isAway = kms.length > 0 && Math.min(...kms) > MEETING_KM
    const sum = points.complements + points.near + points.partners + points.untied
    return (
      tied.has([a, b].toSorted().join(' ')) ||
      complements.length + partners.length === 0 ||
      Math.abs(total - sum) > 1e-9 ||
      isAcross !== (atlas.ficheOf.get(a)?.ecosysteme !== atlas.ficheOf.get(b)?.ecosysteme) ||
      (near.km === null) !== (kms.length === 0) ||
      (near.km !== null && Math.abs(near.km - Math.min(...kms)) > 1e-6) ||
      (partners.length === 0 && isAway)
    )
  })
  expect(real.length).toBeGreaterThan(1000)
  expect(faults).toEqual([])
})

test('ranked: across first, the same whatever the order, and no name fills the first page', () => {
  const ranked = rankedIntroductions(real)
  expect(ranked.map(keyOf)).toEqual(rankedIntroductions(real.toReversed()).map(keyOf))
  const isAcross = ranked.map((pair) => pair.isAcross)
  expect(isAcross).toEqual(isAcross.toSorted((a, b) => Number(b) - Number(a)))
  const names = ranked.slice(0, 10).flatMap(({ a, b }) => [a, b])
  for (const id of names) expect(names.filter((other) => other === id).length).toBeLessThanOrEqual(3)
  const shuffled = atlasOf({
    ...published,
    acteurs: published.acteurs.toReversed(),
    partenariats: published.partenariats.toReversed(),
  })
  expect(rankedIntroductions(pairsOf(shuffled)).map(keyOf)).toEqual(ranked.map(keyOf))
})

function keyOf({ a, b }: Introduction): string {
  return `${a}~${b}`
}

function placesOf(id: string) {
  return (atlas.ficheOf.get(id)?.lieux ?? []).flatMap(({ position }) => (position === null ? [] : [position]))
}

function partnersOf({ acteur, liens }: { acteur: { id: string }; liens: Atlas['liens'] }): ReadonlySet<string> {
  return new Set(liens.map(({ de, vers }) => (de === acteur.id ? vers : de)))
}
