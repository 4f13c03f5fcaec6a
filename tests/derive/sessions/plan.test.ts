import { distance } from '@turf/distance'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import type { Impossible } from '../../../src/derive/location/impossible.ts'
import { solve } from '../../../src/derive/location/solve.ts'
import { finish } from '../../../src/derive/location/steps.ts'
import { candidatesOf } from '../../../src/derive/sessions/candidates.ts'
import { type Participant, participantsOf } from '../../../src/derive/sessions/participants.ts'
import { personsAt, planOf } from '../../../src/derive/sessions/plan.ts'
import { planFaults } from '../../../src/derive/sessions/faults.ts'
import { seatedByDistance } from '../../../src/derive/sessions/seats.ts'
import { type PlanSettings, requestOf } from '../../../src/derive/sessions/request.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const atlas = atlasOf(publish(dataset))
const BOTH = ['formation-emploi', 'accueil-accompagnement']
const everybody = { ecosystemes: BOTH, departements: [], familles: [], isolatedWeight: 1 }
const hosts = candidatesOf(atlas, dataset.communes, { leastPopulation: 15_000, added: [], excluded: [] })

const anySettings = fc.record({
  sessions: fc.integer({ min: 1, max: 8 }),
  portee: fc.option(fc.integer({ min: 25, max: 120 }), { freq: 1 }),
  used: fc.record({
    ids: fc.subarray(
      hosts.map(({ id }) => id),
      { maxLength: 3 },
    ),
    factor: fc.constantFrom(1, 1.25, 2),
  }),
  objectif: fc.constantFrom('total', 'plus-loin'),
  capacite: fc.option(fc.integer({ min: 20, max: 120 })),
  everywhere: fc.boolean(),
  mixed: fc.boolean(),
  forced: fc.subarray(
    hosts.map(({ id }) => id),
    { maxLength: 2 },
  ),
})

test('whatever is asked, a plan obeys it and seats every guest once, or its refusal has a reason', () => {
  const departements = [...new Set(atlas.departements.map(({ code }) => code))]
  const asked = fc.record({
    settings: anySettings,
    /** An organisation that sends several people. */
    party: fc.record({ acteur: fc.constantFrom(...atlas.ficheOf.keys()), persons: fc.integer({ min: 1, max: 9 }) }),
    kept: fc.subarray(departements, { minLength: 1, maxLength: 3 }),
  })
  fc.assert(
    fc.property(asked, ({ settings, party: { acteur, persons }, kept }) => {
      const parties = new Map([[acteur, persons]])
      const { participants } = participantsOf(atlas, { ...everybody, departements: kept, parties })
      const { problem, request, km } = requestOf(participants, hosts, settings)
      const found = finish(solve(problem, { ...request, dualSteps: 60, rounds: 3 }))
      expect(found.isPossible || isJustified(found.reason, settings, participants, kept)).toBe(true)
      if (!found.isPossible) return
      const answer = seatedByDistance(problem, found)
      const plan = planOf(participants, hosts, km, { open: answer.open, seats: answer.siteOf })
      const seated = plan.sessions.flatMap(({ guests }) => guests.map(({ participant }) => participant.lieu.id))
      const where = plan.sessions.map(({ candidate }) => candidate)
      const needed = settings.everywhere ? kept : []
      // To a place that is imposed perhaps nobody goes.
      expect(planFaults(plan, settings, hosts).filter(({ code }) => code !== 'empty')).toEqual([])
      expect(plan.sessions).toHaveLength(settings.portee === null ? settings.sessions : answer.count)
      expect(answer.countBound).toBeLessThanOrEqual(plan.sessions.length)
      expect(plan.farthestKm).toBeLessThanOrEqual(settings.portee ?? Infinity)
      expect(seated).toHaveLength(participants.length)
      expect(new Set(seated).size).toBe(participants.length)
      for (const session of plan.sessions) {
        const kinds = new Set(session.guests.map(({ participant }) => participant.fiche.ecosysteme))
        expect(personsAt(session)).toBeLessThanOrEqual(settings.capacite ?? Infinity)
        expect(kinds.size).toBeGreaterThanOrEqual(settings.mixed ? 2 : 0)
      }
      expect(where.map(({ id }) => id)).toEqual(expect.arrayContaining([...settings.forced]))
      expect(where.map(({ departement }) => departement)).toEqual(expect.arrayContaining([...needed]))
      expect(answer.bound).toBeLessThanOrEqual(answer.cost * (1 + 1e-9))
    }),
    { numRuns: 8 },
  )
}, 60_000)

test('the kilometres told are those between each guest and its session', () => {
  const { participants } = participantsOf(atlas, { ...everybody, departements: ['18', '36'] })
  const settings: PlanSettings = {
    sessions: 2,
    objectif: 'total',
    capacite: null,
    everywhere: false,
    mixed: false,
    forced: [],
  }
  const { problem, request, km } = requestOf(participants, hosts, settings)
  const answer = finish(solve(problem, request))
  if (!answer.isPossible) throw new Error('two sessions for two départements are possible')
  const plan = planOf(participants, hosts, km, { open: answer.open, seats: answer.siteOf })
  const guests = plan.sessions.flatMap((session) => session.guests.map((guest) => ({ guest, at: session.candidate })))
  for (const { guest, at } of guests) {
    const here = distance([...guest.participant.position], [...at.position])
    const other = distance([...guest.participant.position], [...(guest.next?.candidate.position ?? [0, 0])])
    expect(guest.km).toBeCloseTo(here, 2)
    expect(guest.next?.km).toBeCloseTo(other, 2)
    // Without a limit everybody goes to the nearest.
    expect(here).toBeLessThanOrEqual(other)
  }
  expect(plan.totalKm).toBeCloseTo(answer.total, 3)
  expect(plan.farthestKm).toBeCloseTo(answer.longest, 3)
})

test('places of last time give way where others are nearly as near, and nobody goes to a farther one because of it', () => {
  const { participants } = participantsOf(atlas, everybody)
  const plain: PlanSettings = {
    sessions: 4,
    objectif: 'total',
    capacite: null,
    everywhere: false,
    mixed: false,
    forced: [],
  }
  const hostsFor = (settings: PlanSettings) => {
    const { problem, request, km } = requestOf(participants, hosts, settings)
    const found = finish(solve(problem, request))
    if (!found.isPossible) throw new Error('four sessions for the whole region are possible')
    const { open, siteOf, cost, bound } = seatedByDistance(problem, found)
    const { sessions, totalKm } = planOf(participants, hosts, km, { open, seats: siteOf })
    for (const { guests } of sessions) {
      for (const { km: here, next } of guests) expect(here).toBeLessThanOrEqual(next?.km ?? Infinity)
    }
    expect(bound).toBeLessThanOrEqual(cost * (1 + 1e-9))
    return { ids: sessions.map(({ candidate }) => candidate.id), totalKm }
  }
  const before = hostsFor(plain)
  const after = hostsFor({ ...plain, used: { ids: before.ids, factor: 3 } })
  expect(after.ids.filter((id) => before.ids.includes(id)).length).toBeLessThan(before.ids.length)
  expect(after.totalKm).toBeGreaterThanOrEqual(before.totalKm)
})

test('a theme invites its ecosystem only, and an untied organisation counts more when that is wanted', () => {
  const some = participantsOf(atlas, { ...everybody, ecosystemes: ['formation-emploi'], isolatedWeight: 3 })
  expect(new Set(some.participants.map(({ fiche }) => fiche.ecosysteme))).toEqual(new Set(['formation-emploi']))
  for (const { fiche, weight } of some.participants) {
    const others = fiche.liens.map(
      ({ de, vers }) => atlas.ficheOf.get(de === fiche.acteur.id ? vers : de)?.ecosysteme ?? null,
    )
    const hasBridge = others.some((other) => other !== null && other !== fiche.ecosysteme)
    expect(weight).toBe(hasBridge ? 1 : 3)
  }
})

test('communes large enough may host, those added by hand too, and none that is ruled out', () => {
  const few = candidatesOf(atlas, dataset.communes, { leastPopulation: 50_000, added: ['18279'], excluded: ['45234'] })
  const large = dataset.communes.filter(({ population }) => population >= 50_000).map(({ code_insee }) => code_insee)
  expect(new Set(few.map(({ id }) => id))).toEqual(new Set([...large, '18279'].filter((code) => code !== '45234')))
})

/** Whether what is refused can indeed not be, worked out from the settings alone. */
function isJustified(
  reason: Impossible,
  { sessions, portee = null, capacite, everywhere, forced }: PlanSettings,
  participants: readonly Participant[],
  kept: readonly string[],
): boolean {
  const persons = participants.reduce((sum, participant) => sum + participant.persons, 0)
  if (reason.code === 'out-of-reach') {
    return reason.clients.every((client) => farFromAll(participants[client], portee ?? Infinity))
  }
  const kinds = BOTH.map((code) => participants.filter(({ fiche }) => fiche.ecosysteme === code).length)
  switch (reason.code) {
    case 'too-few-seats':
      return (capacite ?? Infinity) * reason.count < persons
    case 'kind-too-rare':
      return Math.min(...kinds) < sessions
    case 'too-many-fixed':
      return forced.length > sessions
    case 'too-many-groups':
      return everywhere && kept.length + forced.length > sessions
    case 'together':
      return reason.relieving.length > 0 || !reason.isProven
    default:
      return false
  }
}

function farFromAll(participant: Participant | undefined, km: number): boolean {
  return hosts.every(({ position }) => distance([...(participant?.position ?? [0, 0])], [...position]) > km * 0.999)
}
