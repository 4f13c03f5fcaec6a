import type { Besoin, Need } from './need.ts'
import type { Obstacle } from './obstacles.ts'
import type { Offers } from './offers.ts'
import { ASSESS, LONGEST, type Parcours, STEPS, type Step, parcoursTo } from './parcours.ts'
import { FRENCH } from './lifters.ts'
import { type Answer, type Ranked, rankFor } from './rank.ts'

/**
 * One path through a whole answer: the best service of each need with what prepares it, in the order of the steps, at
 * most three of them. What was asked for comes before what merely prepares; a need that nothing suits is still reached
 * when what stands in its way is a level of French that another service leads to.
 */
export function suggestedParcours(
  offers: Offers,
  need: Need,
  answer: Answer,
  obstaclesOf: (ranked: Ranked) => readonly Obstacle[],
): Parcours {
  const paths = answer.flatMap(({ besoin, results }) => {
    const target = results.find(({ verdict }) => verdict !== 'non') ?? results.find(onlyLacksLevel(obstaclesOf))
    return target === undefined ? [] : [parcoursTo(offers, need, besoin, target, obstaclesOf(target))]
  })
  const targets = paths.flatMap((path) => path.slice(-1))
  const before = paths.flatMap((path) => path.slice(0, -1))
  const kept = [...targets, ...before].filter((step, index, all) => index === all.findIndex(sameService(step)))
  return kept.slice(0, LONGEST).toSorted((a, b) => STEPS.indexOf(a.kind) - STEPS.indexOf(b.kind))
}

/** What could stand in a step's place, in rank order: services of the same kind that suit or may suit. */
export function alternativesOf(offers: Offers, need: Need, step: Step): readonly Ranked[] {
  const themes = themesOf(step, need.besoins)
  return rankFor(offers, themes, need).filter(({ verdict }) => verdict !== 'non')
}

function themesOf({ kind, ranked }: Step, besoins: readonly Besoin[]): readonly string[] {
  const { thematiques } = ranked.offer.service
  const asked = besoins.find((besoin) => besoin.thematiques.some((theme) => thematiques.includes(theme)))
  if (asked !== undefined) return asked.thematiques
  if (kind === 'evaluer') return ASSESS
  return kind === 'apprendre' ? FRENCH : thematiques
}

function onlyLacksLevel(obstaclesOf: (ranked: Ranked) => readonly Obstacle[]) {
  return (ranked: Ranked): boolean =>
    ranked.reasons.every(({ verdict, code }) => verdict !== 'non' || code === 'niveau-trop-bas') &&
    obstaclesOf(ranked).some(({ kind, lifter }) => kind === 'niveau' && lifter !== null)
}

function sameService({ ranked }: Step) {
  return (other: Step): boolean => other.ranked.offer === ranked.offer
}
