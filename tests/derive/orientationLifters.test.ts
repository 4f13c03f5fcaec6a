import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { type From, NO_PROFILE, type Profile } from '../../src/derive/orientation/need.ts'
import { obstacleFinder } from '../../src/derive/orientation/obstacles.ts'
import { offersOf } from '../../src/derive/orientation/offers.ts'
import { answerTo } from '../../src/derive/orientation/rank.ts'
import { suggestedParcours } from '../../src/derive/orientation/suggestedParcours.ts'
import type { Acteur } from '../../src/domain/tables/acteurs.ts'
import type { Service } from '../../src/domain/tables/services.ts'
import { smallPublication } from '../support/smallPublication.ts'

const WORK = 'trouver-un-emploi--etre-accompagne-vers-lemploi'
const FRENCH = 'lecture-ecriture-calcul--maitriser-le-francais'
const MOBILITY = 'mobilite--acceder-a-un-vehicule'
const CHILDCARE = 'famille--garde-denfants'
const PAPERS = 'difficultes-administratives-ou-juridiques--sejour-et-asile'

const FROM: From = { code: '18279', nom: 'Vierzon', departement: '18', epci: '1', population: 1, position: [2, 47] }

/** A degree of latitude is 111 km: `north` places a service that many degrees away. */
type Row = Partial<Service> & { readonly acteur: string; readonly north: number; readonly type?: Acteur['type'] }

/** Who lifts what stands before the first answer to « work », and the path there. */
function answered(rows: readonly Row[], profile: Partial<Profile>) {
  const atlas = atlasOf(
    smallPublication({
      acteurs: rows.map(({ acteur, type }) => ({ id: acteur, type: type ?? 'association' })),
      lieux: rows.map(({ acteur, north }) => ({ acteur_id: acteur, code_insee: null, position: [2, 47 + north] })),
      services: rows.map(({ acteur, north: _north, type: _type, ...row }) => ({
        axe: 3,
        publics: ['tous-publics'],
        ...row,
        acteur_id: acteur,
      })),
    }),
  )
  const offers = offersOf(atlas)
  const need = {
    from: FROM,
    besoins: [{ code: 'e', label: 'e', thematiques: [WORK] }],
    profile: { ...NO_PROFILE, ...profile },
  }
  const answer = answerTo(offers, need)
  const obstaclesOf = obstacleFinder(offers, need)
  const obstacles = answer.flatMap(({ results }) => results.slice(0, 1)).flatMap(obstaclesOf)
  return {
    lifters: obstacles.map(({ kind, lifter }) => [kind, lifter?.offer.fiche.acteur.id ?? null]),
    path: suggestedParcours(offers, need, answer, obstaclesOf).map(({ ranked }) => ranked.offer.fiche.acteur.id),
  }
}

const work = (more: Partial<Row> = {}): Row => ({
  acteur: 'agence',
  north: 0,
  thematiques: [WORK],
  zone_eligibilite: ['18'],
  ...more,
})
const other = (acteur: string, theme: string, north: number, more: Partial<Row> = {}): Row => ({
  acteur,
  thematiques: [theme],
  north,
  ...more,
})

test('a level too low is lifted by the nearest course that leads to it, which comes first on the path', () => {
  const rows = [
    work({ niveau_entree: 'B1' }),
    other('too-low', FRENCH, 0.01, { niveau_sortie: 'A2' }),
    other('nearest', FRENCH, 0.1, { niveau_sortie: 'B1' }),
    other('farther', FRENCH, 0.2, { niveau_sortie: 'B2' }),
    other('nothing-to-learn', FRENCH, 0.01, { niveau_sortie: 'A1' }),
  ]
  expect(answered(rows, { niveau: 'A1' })).toEqual({ lifters: [['niveau', 'nearest']], path: ['nearest', 'agence'] })
  expect(answered(rows, { niveau: 'B1' }).lifters).toEqual([])
})

test('a course that does not say where it leads may lead there, and nothing is promised that leads lower', () => {
  const silent = [work({ niveau_entree: 'B1' }), other('silent', FRENCH, 0.1)]
  expect(answered(silent, { niveau: 'A1' }).lifters).toEqual([['niveau', 'silent']])
  const lower = [work({ niveau_entree: 'B1' }), other('lower', FRENCH, 0.1, { niveau_sortie: 'A2' })]
  expect(answered(lower, { niveau: 'A1' })).toEqual({ lifters: [['niveau', null]], path: [] })
})

test('far without a vehicle, the platform that says it serves these parts comes before a nearer one that does not', () => {
  const far = work({ north: 0.5 })
  const near = other('near', MOBILITY, 0.05)
  const serving = other('serving', MOBILITY, 0.3, {
    zone_eligibilite: ['36', '18'],
    publics: ['personnes-en-insertion'],
  })
  expect(answered([far, near, serving], { vehicule: false }).lifters).toEqual([['trop-loin', 'serving']])
  expect(answered([far, near], { vehicule: false }).lifters).toEqual([['trop-loin', 'near']])
  expect(answered([far, near], { vehicule: null }).lifters).toEqual([])
  expect(answered([work({ north: 0.05 }), near], { vehicule: false }).lifters).toEqual([])
})

test('something remote is not too far for whom remote will do', () => {
  const rows = [work({ north: 0.5, modes_accueil: ['a-distance'] }), other('platform', MOBILITY, 0)]
  expect(answered(rows, { vehicule: false, distance: true }).lifters).toEqual([])
  expect(answered(rows, { vehicule: false }).lifters).toEqual([['trop-loin', 'platform']])
})

test('children are looked after by the nearest known, unless they are where the service is given', () => {
  const creche = other('creche', CHILDCARE, 1, { publics: ['familles'], axe: 4 })
  expect(answered([work(), creche], { enfants: true }).lifters).toEqual([['enfants', 'creche']])
  expect(answered([work({ garde_enfants: true }), creche], { enfants: true }).lifters).toEqual([])
  expect(answered([work()], { enfants: true }).lifters).toEqual([['enfants', null]])
})

test('whoever has no residence permit is led to those who advise, and to the prefecture when nobody does', () => {
  const prefecture = other('prefecture', PAPERS, 0, { type: 'service-etat', zone_eligibilite: ['18'], axe: 4 })
  const advice = other('advice', PAPERS, 0.2, { publics: ['demandeurs-asile'], axe: 4 })
  const statut = 'demandeurs-asile'
  expect(answered([work(), prefecture, advice], { statut }).lifters).toEqual([['titre', 'advice']])
  expect(answered([work(), prefecture], { statut }).lifters).toEqual([['titre', 'prefecture']])
  expect(answered([work(), advice], { statut: 'primo-arrivants' }).lifters).toEqual([])
})
