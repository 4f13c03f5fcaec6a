import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import { solve } from '../../../src/derive/location/solve.ts'
import { planningOf } from '../../../src/derive/sessions/planning.ts'
import { provisionalPlan } from '../../../src/derive/sessions/provisional.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'
import { decode } from '../../../src/state/choices.ts'

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const publication = publish(dataset)
const sources = { atlas: atlasOf(publication), communes: dataset.communes, sessions: publication.sessions }

test('whatever a search tells on its way is a plan with everybody in one session, or none yet', () => {
  const query = '?vue=planifier&sujet=droit-des-etrangers&departement=18,36&habitants=5000&sessions=3'
  for (const more of ['', '&mixte=oui&capacite=40']) {
    const planning = planningOf(sources, decode(query + more))
    const steps = solve(planning.asked.problem, { ...planning.asked.request, dualSteps: 60, rounds: 3 })
    let told = 0
    for (let step = steps.next(false); step.done !== true && told < 20; step = steps.next(false)) {
      const plan = provisionalPlan(planning, step.value)
      if (plan === null) continue
      told += 1
      const seated = plan.sessions.flatMap(({ guests }) => guests.map(({ participant }) => participant.lieu.id))
      expect(seated.toSorted()).toEqual(planning.participants.map(({ lieu }) => lieu.id).toSorted())
      expect(plan.sessions).toHaveLength(3)
    }
    expect(told).toBeGreaterThan(0)
    expect(provisionalPlan(planning, { phase: 'start', cost: Infinity, bound: 0, open: [] })).toBeNull()
  }
})
