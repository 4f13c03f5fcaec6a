import { parseArgs } from 'node:util'

import { atlasOf } from '../src/derive/atlas.ts'
import { solve } from '../src/derive/location/solve.ts'
import { candidatesOf } from '../src/derive/sessions/candidates.ts'
import { participantsOf } from '../src/derive/sessions/participants.ts'
import { type PlanRequest, type PlanSettings, requestOf } from '../src/derive/sessions/request.ts'
import { publish } from '../src/domain/publish.ts'
import { readDataset } from '../src/domain/readDataset.ts'
import { readFolder } from './build/readFolder.ts'

/** The page's clock. */
const CLOCK_MS = 2500
const LEAST_POPULATION = 5000
const BOTH = ['formation-emploi', 'accueil-accompagnement'] as const
/** The themes are each for one ecosystem or for both. */
const AUDIENCES = [[BOTH[0]], [BOTH[1]], BOTH] as const
const CASES = ['region', 'departement', 'places-comptees', 'partout', 'mixte', 'portee', 'poids'] as const
const OBJECTIVES = ['total', 'plus-loin', 'equilibre'] as const
const COUNTS = [1, 4, 8, 12]
/** Seats for so many times those who come; kilometres where the distance is set; people from every third place. */
const ROOM = 1.1
const REACH = 50
const PARTY = 5

/**
 * `npx tsx scripts/benchPlans.ts [--only TEXT]`: plans sessions on the site's own data, over every audience, objective and
 * kind of constraint; a line each with the time to the first plan, the time to the last, and how far it is above its bound.
 * `--only` keeps the cases whose name holds a text.
 */
function main(): void {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
  const { dataset } = readDataset(readFolder('data'), new Date().toISOString().slice(0, 10))
  const atlas = atlasOf(publish(dataset))
  const hosts = candidatesOf(atlas, dataset.communes, { leastPopulation: LEAST_POPULATION, added: [], excluded: [] })
  for (const ecosystemes of AUDIENCES) {
    for (const kind of CASES) {
      const parties = new Map(kind === 'poids' ? atlas.fiches.flatMap(partyOf) : [])
      const departements = kind === 'departement' ? ['45'] : []
      const audience = { ecosystemes, departements, familles: [], isolatedWeight: 1, parties }
      const { participants } = participantsOf(atlas, audience)
      const persons = participants.reduce((sum, one) => sum + one.persons, 0)
      for (const objectif of OBJECTIVES) {
        for (const sessions of kind === 'portee' ? [1] : COUNTS) {
          const name = [ecosystemes.join('+'), kind, objectif, sessions].join(' ')
          if (!name.includes(values.only)) continue
          const settings: PlanSettings = {
            sessions,
            portee: kind === 'portee' ? REACH : null,
            objectif,
            capacite: kind === 'places-comptees' || kind === 'poids' ? Math.ceil((persons / sessions) * ROOM) : null,
            everywhere: kind === 'partout',
            mixed: kind === 'mixte',
            forced: [],
          }
          console.log(`${name}: ${timed(requestOf(participants, hosts, settings))}`)
        }
      }
    }
  }
}

function partyOf({ acteur }: { readonly acteur: { readonly id: string } }, index: number) {
  return index % 3 === 0 ? [[acteur.id, PARTY] as const] : []
}

/** Runs a request to its end or to the page's clock, and says how it went. */
function timed({ problem, request, refusal }: PlanRequest): string {
  if (refusal !== null) return refusal.code
  const start = performance.now()
  let firstMs = Infinity
  const steps = solve(problem, request)
  let step = steps.next(false)
  while (step.done !== true) {
    const now = performance.now() - start
    if (step.value.open.length > 0) firstMs = Math.min(firstMs, now)
    step = steps.next(now > CLOCK_MS)
  }
  const endMs = performance.now() - start
  const answer = step.value
  const first = Math.min(firstMs, endMs).toFixed(0)
  if (!answer.isPossible) return `${answer.reason.code} in ${endMs.toFixed(0)} ms`
  const gap = (100 * (answer.cost / answer.bound - 1)).toFixed(2)
  return `${answer.count} sessions (at least ${answer.countBound}), first plan ${first} ms, last ${endMs.toFixed(0)} ms, ${gap} % above its bound`
}

main()
