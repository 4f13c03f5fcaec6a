import { type Atlas, atlasOf } from '../../src/derive/atlas.ts'
import { besoinsOf } from '../../src/derive/orientation/besoins.ts'
import { blockagesOf } from '../../src/derive/orientation/blockages.ts'
import { communeSearchOf } from '../../src/derive/orientation/communeSearch.ts'
import { STATUTS } from '../../src/derive/orientation/criteria.ts'
import { type From, NIVEAUX, NO_PROFILE, type Need } from '../../src/derive/orientation/need.ts'
import { obstacleFinder } from '../../src/derive/orientation/obstacles.ts'
import { type Offers, offersOf } from '../../src/derive/orientation/offers.ts'
import { selectionOf } from '../../src/derive/orientation/onMap.ts'
import { answerTo } from '../../src/derive/orientation/rank.ts'
import { suggestedParcours } from '../../src/derive/orientation/suggestedParcours.ts'
import { publish } from '../../src/domain/publish.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { randomOf } from '../../src/derive/random.ts'
import { readFolder } from '../build/readFolder.ts'
import { manyServices } from './manyServices.ts'
import { median } from './measure.ts'

/** Answers measured, after as many that only warm the engine up. */
const RUNS = 150
/** What the page shows at first of each need. */
const SHOWN = 5
/** How many blocked services the page looks at for who lifts what blocks them. */
const BLOCKED = 3

/**
 * How long an answer takes in Node, for random people with one to three needs, on the real data and on many more
 * services: everything that the page computes when the question changes.
 */
export function measureAnswers(sizes: readonly number[]) {
  const { dataset } = readDataset(readFolder('data'), new Date().toISOString().slice(0, 10))
  const real = publish(dataset)
  const communes = [...communeSearchOf(dataset.communes).byCode.values()]
  return [
    ...timed(`${real.services.length} services, the data's`, atlasOf(real), communes, 10),
    ...sizes.flatMap((size) =>
      timed(`${size} generated services`, atlasOf(manyServices(real, communes, size)), communes, 100),
    ),
  ]
}

function timed(where: string, atlas: Atlas, communes: readonly From[], aim: number) {
  const offers = offersOf(atlas)
  const needs = needsFor(atlas, communes)
  for (const need of needs) wholeAnswer(offers, need)
  const times = needs.map((need) => {
    const start = performance.now()
    wholeAnswer(offers, need)
    return performance.now() - start
  })
  const sorted = times.toSorted((a, b) => a - b)
  const p95 = sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN
  return [
    { name: `whole answer, median (${where})`, value: median(times), unit: 'ms', aim },
    { name: `whole answer, 95th percentile (${where})`, value: p95, unit: 'ms', aim },
  ] as const
}

/** What the page works out of a question: ranks, what is in the way and who lifts it, the path, the map's selection. */
function wholeAnswer(offers: Offers, need: Need) {
  const answer = answerTo(offers, need)
  const obstaclesOf = obstacleFinder(offers, need)
  const parcours = suggestedParcours(offers, need, answer, obstaclesOf)
  const shown = answer.flatMap(({ results }) => results.filter(({ verdict }) => verdict !== 'non').slice(0, SHOWN))
  const blocked = answer.flatMap(({ results }) =>
    results.filter(({ reasons }) => reasons.some(({ code }) => code === 'niveau-trop-bas')).slice(0, BLOCKED),
  )
  const blockages = blockagesOf([...shown, ...blocked], obstaclesOf)
  return { answer, parcours, blockages, selection: selectionOf(shown) }
}

/** Random people; the seed is fixed, so that two runs ask the same. */
function needsFor(atlas: Atlas, communes: readonly From[]): readonly Need[] {
  const random = randomOf(3)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const besoins = besoinsOf(atlas)
  const flag = (): boolean | null => pick([true, false, null])
  return Array.from({ length: RUNS }, () => ({
    from: pick(communes),
    besoins: [...new Set(Array.from({ length: pick([1, 2, 3]) }, () => pick(besoins)))],
    profile: {
      ...NO_PROFILE,
      statut: pick([null, 'primo-arrivants', ...STATUTS]),
      niveau: pick([null, ...NIVEAUX]),
      moinsDe26: flag(),
      femme: flag(),
      enfants: flag(),
      vehicule: flag(),
      distance: flag(),
    },
  }))
}
