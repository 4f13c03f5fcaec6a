import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import { solve } from '../../../src/derive/location/solve.ts'
import { finish } from '../../../src/derive/location/steps.ts'
import { finishPlan } from '../../../src/derive/sessions/finish.ts'
import { frozenOf } from '../../../src/derive/sessions/frozen.ts'
import { personsAt, planOf } from '../../../src/derive/sessions/plan.ts'
import { planningOf } from '../../../src/derive/sessions/planning.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'
import { decode, encode } from '../../../src/state/choices.ts'
import { SESSIONS, askedAnew } from '../../../src/state/planChoices.ts'
import { planQueryOf } from '../../../src/state/scenarios.ts'

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const { communes } = dataset
const publication = publish(dataset)
const atlas = atlasOf(publication)
const sources = { atlas, communes, sessions: publication.sessions }
const ASKED = decode(
  '?vue=planifier&sujet=droit-des-etrangers&mixte=oui&capacite=40&habitants=15000&departement=18,36,37',
)

/** The plan that a link gives when it is opened and no search has answered. */
function openedFrom(query: string) {
  const choices = decode(query)
  return finishPlan(sources, planningOf(sources, choices), null, choices)
}

test('a link to a frozen plan gives the same plan, whoever goes where, and needs no search for it', () => {
  const { participants, candidates, asked } = planningOf(sources, ASKED)
  const anyPlan = fc
    .uniqueArray(fc.integer({ min: 0, max: candidates.length - 1 }), { minLength: 1, maxLength: 5 })
    .chain((open) =>
      fc.record({
        open: fc.constant(open),
        seats: fc.array(fc.constantFrom(...open), { minLength: participants.length, maxLength: participants.length }),
      }),
    )
  fc.assert(
    fc.property(anyPlan, (seats) => {
      const plan = planOf(participants, candidates, asked.km, seats)
      const query = planQueryOf({ ...ASKED, ...frozenOf(plan) })
      expect(openedFrom(query)?.hand.plan).toEqual(plan)
    }),
    { numRuns: 30 },
  )
})

test('a frozen plan that does not keep what is asked says so, and proves nothing', () => {
  const { participants, candidates, asked } = planningOf(sources, ASKED)
  const [one = 0, other = 1] = ['18033', '37261'].map((code) => candidates.findIndex(({ id }) => id === code))
  const plan = planOf(participants, candidates, asked.km, { open: [one, other], seats: participants.map(() => one) })
  const opened = openedFrom(encode({ ...ASKED, ...frozenOf(plan) }))
  expect(opened?.hand.faults.map(({ code }) => code)).toContain('too-full')
  expect(opened?.solution.bound).toBe(0)
})

test('a frozen plan that breaks a limit proves nothing, even where a change by hand mends it', () => {
  const query = '?vue=planifier&sujet=droit-des-etrangers&departement=18,36&fige=oui&impose=18033,36044'
  const [large, small] = (openedFrom(query)?.hand.plan.sessions ?? []).toSorted((a, b) => personsAt(b) - personsAt(a))
  const moves = `&deplaces=${large?.guests[0]?.participant.lieu.id}~${small?.candidate.id}`
  const provenAt = (capacite: number, changes = '') => {
    const choices = decode(`${query}&capacite=${capacite}${changes}`)
    const planning = planningOf(sources, choices)
    const finished = finishPlan(
      sources,
      planning,
      finish(solve(planning.asked.problem, planning.asked.request)),
      choices,
    )
    return { faults: finished?.hand.faults.length, isCompared: (finished?.solution.bound ?? 0) > 0 }
  }
  const persons = large === undefined ? 0 : personsAt(large)
  expect(persons).toBeGreaterThan(6)
  expect(provenAt(persons)).toEqual({ faults: 0, isCompared: true })
  expect(provenAt(persons - 1)).toEqual({ faults: 1, isCompared: false })
  expect(provenAt(persons - 1, moves)).toEqual({ faults: 0, isCompared: false })
  // Nor does a change that breaks something take away what is proven of the plan before it.
  const back = `&deplaces=${small?.guests[0]?.participant.lieu.id}~${large?.candidate.id}`
  expect(provenAt(persons, back)).toEqual({ faults: 1, isCompared: true })
})

test('a plan is frozen by its hosts: without any there is none, and one guest more goes to the nearest', () => {
  expect(openedFrom(encode({ ...ASKED, fige: 'oui' }))).toBeNull()
  const opened = openedFrom(encode({ ...ASKED, fige: 'oui', impose: ['18033', '37261'], sieges: ['nobody~18033'] }))
  expect(opened?.hand.plan.sessions.map(({ candidate }) => candidate.id).toSorted()).toEqual(['18033', '37261'])
  for (const { guests } of opened?.hand.plan.sessions ?? []) {
    for (const { km, next } of guests) expect(km).toBeLessThanOrEqual(next?.km ?? Infinity)
  }
})

test('a frozen plan with a host that is ruled out is none, and stays refused', () => {
  const asked = { ...ASKED, fige: 'oui', impose: ['18033', '37261'], exclu: ['18033'] } as const
  expect(openedFrom(encode(asked))).toBeNull()
  expect(planningOf(sources, asked).asked.refusal).toEqual({ code: 'imposed-excluded', id: '18033' })
  // A host that nobody knows is told elsewhere, and leaves the others be.
  const opened = openedFrom(encode({ ...asked, impose: ['18033', '99999'], exclu: [] }))
  expect(opened?.hand.plan.sessions.map(({ candidate }) => candidate.id)).toEqual(['18033'])
})

test('a seat that a frozen plan keeps in vain is told, and one that it can keep is not', () => {
  const { participants } = planningOf(sources, ASKED)
  const guest = participants[0]?.lieu.id ?? ''
  const opened = openedFrom(
    encode({
      ...ASKED,
      fige: 'oui',
      impose: ['18033', '37261'],
      sieges: [`${guest}~18033`, 'zzz~18033', `${participants[1]?.lieu.id}~28085`],
    }),
  )
  expect(opened?.hand.stale).toEqual([
    { key: 'sieges', id: 'zzz', to: '18033' },
    { key: 'sieges', id: participants[1]?.lieu.id, to: '28085' },
  ])
})

test('a host of a frozen plan that is replaced is no host that was asked for', () => {
  const query = encode({ ...ASKED, capacite: null, fige: 'oui', impose: ['18033', '37261'] })
  const opened = openedFrom(`${query}&remplaces=37261~18279`)
  expect(opened?.hand.changes).toHaveLength(1)
  expect(opened?.hand.faults).toEqual([])
})

test('a frozen plan that is asked anew has sessions enough for its hosts, whatever number was asked before', () => {
  const { candidates } = planningOf(sources, ASKED)
  const hosts = fc.uniqueArray(fc.constantFrom(...candidates.map(({ id }) => id)), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(hosts, fc.integer({ min: SESSIONS.least, max: SESSIONS.most }), (impose, sessions) => {
      const frozen = { ...ASKED, fige: 'oui', impose, sessions } as const
      const freed = decode(encode({ ...frozen, ...askedAnew(frozen, { portee: null }) }))
      expect(freed).toMatchObject({ fige: 'non', impose, sessions: Math.max(impose.length, sessions) })
      expect(askedAnew({ ...frozen, fige: 'non' }, { portee: null })).toEqual({ portee: null })
      expect(askedAnew(frozen, { sessions: 1 })).toMatchObject({ sessions: 1, fige: null })
    }),
  )
})
