import { expect, test } from 'vitest'

import { atlasOf } from '../../../src/derive/atlas.ts'
import { figuresOf } from '../../../src/derive/sessions/figures.ts'
import { introductionsOf } from '../../../src/derive/sessions/introductions.ts'
import { partiesOf, pairsOf } from '../../../src/derive/sessions/pairs.ts'
import { type Participant, participantsOf } from '../../../src/derive/sessions/participants.ts'
import type { Guest, Plan, PlannedSession } from '../../../src/derive/sessions/plan.ts'
import { reasonOf } from '../../../src/derive/sessions/reason.ts'
import { smallPublication } from '../../support/smallPublication.ts'

const BOTH = ['formation-emploi', 'accueil-accompagnement'] as const
const [F, A] = BOTH
const atlas = atlasOf(
  smallPublication({
    acteurs: [
      { id: 'f1', ecosysteme: F },
      { id: 'f2', ecosysteme: F },
      { id: 'a1', ecosysteme: A },
      { id: 'a2', ecosysteme: A },
    ],
    lieux: ['f1', 'f2', 'a1', 'a2', 'a2'].map((acteur_id) => ({ acteur_id, position: [1.5, 47] as const })),
    partenariats: [{ de: 'a1', vers: 'f1' }],
  }),
)
const audience = { ecosystemes: [...BOTH], departements: [], familles: [], isolatedWeight: 1 }
const { participants } = participantsOf(atlas, audience)
const NOWHERE = {
  commune: 'ici',
  adresse: null,
  code_postal: null,
  departement: '37',
  position: [1.5, 47] as const,
  capacite: null,
  isPlace: false,
}
const settings = {
  sessions: 2,
  objectif: 'total',
  capacite: null,
  everywhere: false,
  mixed: false,
  forced: [],
} as const
const UNMOVED: ReadonlySet<string> = new Set()

function guestOf(participant: Participant, km = 1, next: Guest['next'] = null): Guest {
  return { participant, km, next }
}

/** A session of these organisations, by all their places. */
function sessionOf(id: string, ...acteurs: readonly string[]): PlannedSession {
  const guests = participants
    .filter(({ fiche }) => acteurs.includes(fiche.acteur.id))
    .map((participant) => guestOf(participant))
  return { candidate: { ...NOWHERE, id, nom: id }, guests, totalKm: guests.length, farthestKm: 1 }
}

function planWith(...sessions: readonly PlannedSession[]): Plan {
  return { sessions, totalKm: sessions.reduce((sum, { totalKm }) => sum + totalKm, 0), farthestKm: 1 }
}

test('pairs of two ecosystems without a known tie are counted once each, and only in one session', () => {
  // a2 comes by two places; f1 and a1 know each other.
  expect(introductionsOf(atlas, planWith(sessionOf('x', 'f1', 'f2', 'a1', 'a2')), []).fresh).toBe(3)
  expect(introductionsOf(atlas, planWith(sessionOf('x', 'f1', 'a1'), sessionOf('y', 'f2', 'a2')), []).fresh).toBe(1)
  expect(introductionsOf(atlas, planWith(sessionOf('x', 'f1', 'f2'), sessionOf('y', 'a1', 'a2')), []).fresh).toBe(0)
})

test('the introductions asked for are met in one session, or said to be apart', () => {
  const plan = planWith(sessionOf('x', 'f1', 'a2'), sessionOf('y', 'f2', 'a1'))
  const { asked, met, apart } = introductionsOf(atlas, plan, ['a2~f1', 'f2~a2', 'f1~nobody', 'no pair'])
  expect({ asked, met }).toEqual({ asked: 3, met: 1 })
  expect(apart).toEqual([
    ['f2', 'a2'],
    ['f1', 'nobody'],
  ])
})

test('those to be introduced count more, with their people, whatever their ties', () => {
  const weighed = participantsOf(atlas, {
    ...audience,
    firstIn: { ids: new Set(pairsOf(['f1~a1']).flat()), weight: 4 },
    parties: partiesOf(['a1~3', 'f2~2', 'a2~0', 'a2~x']),
  }).participants
  const told = new Map(weighed.map(({ fiche, persons, weight }) => [fiche.acteur.id, { persons, weight }]))
  expect(Object.fromEntries(told)).toEqual({
    a1: { persons: 3, weight: 12 },
    a2: { persons: 1, weight: 1 },
    f1: { persons: 1, weight: 4 },
    f2: { persons: 2, weight: 2 },
  })
})

test('why a guest goes where it goes follows from the plan', () => {
  const [first] = participants
  if (first === undefined) throw new Error('the small publication has places')
  const near = sessionOf('near', 'f2', 'a1')
  const here = sessionOf('here', 'f1', 'a2')
  const sessions = [near, here]
  const farther = guestOf(first, 9, { candidate: near.candidate, km: 2 })
  const asked = { settings, moved: UNMOVED }
  expect(reasonOf(guestOf(first, 1, { candidate: near.candidate, km: 2 }), here, sessions, asked)).toBe('nearest')
  expect(reasonOf(guestOf(first), here, sessions, asked)).toBe('nearest')
  expect(reasonOf(farther, here, sessions, { settings, moved: new Set([first.lieu.id]) })).toBe('by-hand')
  expect(reasonOf(farther, here, sessions, { ...asked, settings: { ...settings, capacite: 2 } })).toBe('full')
  const alone = { ...here, guests: [farther] }
  expect(reasonOf(farther, alone, [near, alone], { ...asked, settings: { ...settings, mixed: true } })).toBe('mix')
  expect(reasonOf(farther, here, sessions, asked)).toBe('whole')
})

test('the figures by which plans are compared', () => {
  const plan = planWith(sessionOf('x', 'f1', 'f2', 'a1'), sessionOf('y', 'a2'))
  const hand = { plan, changes: [], stale: [], faults: [], moved: UNMOVED }
  expect(figuresOf(atlas, hand, { cost: 11, bound: 10 })).toEqual({
    sessions: 2,
    persons: 5,
    totalKm: 5,
    meanKm: 1,
    farthestKm: 1,
    balanceKm: 1,
    fewest: 2,
    most: 3,
    mixed: 1,
    fresh: 1,
    gap: expect.closeTo(0.1, 9) as number,
    changes: 0,
    faults: 0,
  })
  expect(figuresOf(atlas, hand, { cost: 0, bound: 0 }).gap).toBe(0)
  expect(figuresOf(atlas, hand, { cost: 1, bound: 0 }).gap).toBe(Infinity)
})
