import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../../src/derive/atlas.ts'
import { planByHand } from '../../../src/derive/sessions/byHand.ts'
import type { Candidate } from '../../../src/derive/sessions/candidates.ts'
import { withHost, withPair } from '../../../src/derive/sessions/pairs.ts'
import { participantsOf } from '../../../src/derive/sessions/participants.ts'
import type { Planning } from '../../../src/derive/sessions/planning.ts'
import { type PlanSettings, requestOf } from '../../../src/derive/sessions/request.ts'
import { smallPublication } from '../../support/smallPublication.ts'

/** A degree of latitude, in kilometres. */
const DEGREE = 111.2
const ECOSYSTEMES = ['formation-emploi', 'accueil-accompagnement'] as const

/** Guests `lieu-0`, `lieu-1`… on a meridian, at so many degrees north of 46, of the two ecosystems in turn. */
function planningWith(latitudes: readonly number[], hosts: readonly Candidate[], change: Partial<PlanSettings> = {}) {
  const acteurs = latitudes.map((_, index) => ({ id: `a${index}`, ecosysteme: ECOSYSTEMES[index % 2] ?? null }))
  const publication = smallPublication({
    acteurs,
    lieux: latitudes.map((north, index) => ({
      acteur_id: `a${index}`,
      departement: north < 1 ? '36' : '45',
      position: [1.5, 46 + north] as const,
    })),
  })
  const audience = { ecosystemes: [...ECOSYSTEMES], departements: [], familles: [], isolatedWeight: 1 }
  const { participants } = participantsOf(atlasOf(publication), audience)
  const settings: PlanSettings = {
    sessions: 2,
    objectif: 'total',
    capacite: null,
    everywhere: false,
    mixed: false,
    forced: [],
    ...change,
  }
  const asked = requestOf(participants, hosts, settings)
  return { participants, missing: 0, candidates: hosts, settings, asked } satisfies Planning
}

function hostAt(id: string, north: number, departement = '45'): Candidate {
  const position = [1.5, 46 + north] as const
  const where = { commune: id, adresse: null, code_postal: null, departement, position }
  return { id, nom: id, ...where, capacite: null, isPlace: false }
}

const SOUTH = hostAt('south', 0, '36')
const NORTH = hostAt('north', 2)
const FAR = hostAt('far', 3)
/** Two guests beside each of two hosts. */
const FOUR = [0, 0.1, 1.9, 2]
const FOUND = { open: [0, 1], siteOf: [0, 0, 1, 1] }
const NOTHING = { deplaces: [], remplaces: [] }

test('a place moved by hand goes where it is sent, nobody else does, and the cost is told', () => {
  const planning = planningWith(FOUR, [SOUTH, NORTH])
  const { plan, changes, faults, moved } = planByHand(planning, FOUND, [], { ...NOTHING, deplaces: ['lieu-1~north'] })
  const north = plan.sessions.find(({ candidate }) => candidate.id === 'north')
  expect(north?.guests.map(({ participant }) => participant.lieu.id).toSorted()).toEqual(['lieu-1', 'lieu-2', 'lieu-3'])
  const [change] = changes
  expect(change).toMatchObject({ key: 'deplaces', id: 'lieu-1', from: SOUTH, to: NORTH, moved: 1 })
  expect(change?.ownKm).toBeCloseTo(1.8 * DEGREE, 0)
  expect(change?.addedKm).toBeCloseTo(1.8 * DEGREE, 0)
  expect(change?.farthestBefore).toBeCloseTo(0.1 * DEGREE, 0)
  expect(change?.farthestAfter).toBeCloseTo(1.9 * DEGREE, 0)
  expect([...moved]).toEqual(['lieu-1'])
  expect(faults).toEqual([])
})

test('another host seats everybody anew by distance, and may be one that the solver was not offered', () => {
  const planning = planningWith([...FOUR, 1.4], [SOUTH, NORTH])
  const found = { open: [0, 1], siteOf: [0, 0, 1, 1, 1] }
  const { plan, changes } = planByHand(planning, found, [FAR], { ...NOTHING, remplaces: ['north~far'] })
  const seats = new Map(
    plan.sessions.flatMap(({ candidate, guests }) =>
      guests.map(({ participant }) => [participant.lieu.id, candidate.id] as const),
    ),
  )
  // 1.4 is nearer to 0 than to 3; 1.9 and 2 are not.
  expect(Object.fromEntries(seats)).toEqual(
    Object.fromEntries([
      ['lieu-0', 'south'],
      ['lieu-1', 'south'],
      ['lieu-2', 'far'],
      ['lieu-3', 'far'],
      ['lieu-4', 'south'],
    ]),
  )
  expect(changes[0]).toMatchObject({ from: NORTH, to: FAR, participant: null, moved: 1 })
})

test.each([
  ['a full session', { capacite: 2 }, { deplaces: ['lieu-1~north'], remplaces: [] }, ['too-full']],
  ['an ecosystem too few', { mixed: true }, { deplaces: ['lieu-1~north'], remplaces: [] }, ['one-ecosystem']],
  ['a département without', { everywhere: true }, { deplaces: [], remplaces: ['south~near'] }, ['departement-without']],
  ['a way too long', { portee: 50 }, { deplaces: ['lieu-1~north'], remplaces: [] }, ['too-far']],
  ['an imposed host', { forced: ['north'] }, { deplaces: [], remplaces: ['north~near'] }, ['imposed-left']],
  ['an empty session', {}, { deplaces: ['lieu-0~north', 'lieu-1~north'], remplaces: [] }, ['empty']],
])('what a change by hand breaks is told: %s', (_name, settings, changes, codes) => {
  const planning = planningWith(FOUR, [SOUTH, NORTH], settings)
  expect(planByHand(planning, FOUND, [], NOTHING).faults).toEqual([])
  const { faults } = planByHand(planning, FOUND, [hostAt('near', 0.2)], changes)
  expect(faults.map(({ code }) => code)).toEqual(codes)
})

test('of a plan that was kept, another host takes the guests over, nobody else moves, and no host is called imposed', () => {
  const planning = planningWith([...FOUR, 1.4], [SOUTH, NORTH], { forced: ['south', 'north'] })
  const found = { open: [0, 1], siteOf: [1, 0, 1, 1, 0] }
  const { plan, changes, faults } = planByHand(planning, found, [FAR], { ...NOTHING, remplaces: ['north~far'] }, true)
  const before = planByHand(planning, found, [], NOTHING, true).plan
  const seats = ({ sessions }: typeof plan, host: string) =>
    sessions
      .find(({ candidate }) => candidate.id === host)
      ?.guests.map(({ participant }) => participant.lieu.id)
      .toSorted()
  expect(seats(plan, 'south')).toEqual(seats(before, 'south'))
  expect(seats(plan, 'far')).toEqual(seats(before, 'north'))
  expect(changes[0]).toMatchObject({ from: NORTH, to: FAR, moved: 0 })
  expect(faults).toEqual([])
})

test('a change that fits nothing is told and changes nothing', () => {
  const planning = planningWith(FOUR, [SOUTH, NORTH])
  const changes = {
    deplaces: ['nobody~north', 'lieu-0~nowhere', 'lieu-0~south'],
    remplaces: ['far~south', 'north~south'],
  }
  const { plan, changes: made, stale } = planByHand(planning, FOUND, [FAR], changes)
  expect(made).toEqual([])
  expect(stale).toHaveLength(5)
  expect(plan).toEqual(planByHand(planning, FOUND, [FAR], NOTHING).plan)
})

test('whatever is moved, every guest has one session, and the prices of the changes add up to what the plan became', () => {
  const hosts = [SOUTH, NORTH, FAR, hostAt('middle', 1)]
  const someMoves = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(...hosts)).map(([guest, { id }]) => `lieu-${guest}~${id}`),
    { maxLength: 5 },
  )
  const someHosts = fc.array(
    fc.tuple(fc.constantFrom(...hosts), fc.constantFrom(...hosts)).map(([a, b]) => `${a.id}~${b.id}`),
    { maxLength: 3 },
  )
  const planning = planningWith([0, 0.3, 0.9, 1.2, 1.9, 2.4], [SOUTH, NORTH])
  const found = { open: [0, 1], siteOf: [0, 0, 0, 1, 1, 1] }
  const before = planByHand(planning, found, hosts, NOTHING).plan
  fc.assert(
    fc.property(someMoves, someHosts, (deplaces, remplaces) => {
      const { plan, changes, stale } = planByHand(planning, found, hosts, { deplaces, remplaces })
      const seated = plan.sessions.flatMap(({ guests }) => guests.map(({ participant }) => participant.lieu.id))
      expect(seated.toSorted()).toEqual(planning.participants.map(({ lieu }) => lieu.id).toSorted())
      expect(plan.sessions).toHaveLength(2)
      expect(changes.length + stale.length).toBe(deplaces.length + remplaces.length)
      const added = changes.reduce((sum, { addedKm }) => sum + addedKm, 0)
      expect(before.totalKm + added).toBeCloseTo(plan.totalKm, 6)
      expect(changes.at(-1)?.farthestAfter ?? before.farthestKm).toBeCloseTo(plan.farthestKm, 6)
    }),
    { numRuns: 150 },
  )
})

test('a change is undone by its first id, and places moved to a host follow it elsewhere', () => {
  const deplaces = withPair(withPair([], 'lieu-0', 'north'), 'lieu-1', 'south')
  expect(withPair(deplaces, 'lieu-0', null)).toEqual(['lieu-1~south'])
  expect(withPair(deplaces, 'lieu-0', 'far')).toEqual(['lieu-1~south', 'lieu-0~far'])
  const once = withHost({ deplaces, remplaces: [] }, 'north', 'far')
  expect(once).toEqual({ deplaces: ['lieu-0~far', 'lieu-1~south'], remplaces: ['north~far'] })
  expect(withHost(once, 'far', 'middle').remplaces).toEqual(['north~middle'])
  expect(withHost(once, 'far', 'north').remplaces).toEqual([])
})
