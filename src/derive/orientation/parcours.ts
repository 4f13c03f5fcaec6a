import { REACH_KM } from './lifters.ts'
import type { Besoin, Need } from './need.ts'
import type { Obstacle } from './obstacles.ts'
import type { Offers } from './offers.ts'
import { type Ranked, bestFor } from './rank.ts'

/** The steps of a path, in the order of the convention's axes: assess, learn, recognise, train, work. */
export const STEPS = ['evaluer', 'apprendre', 'reconnaitre', 'se-former', 'travailler', 'autre'] as const

/** One kind of step. */
export type StepKind = (typeof STEPS)[number]

/** One step of a path; `why` says what it prepares. */
export interface Step {
  readonly kind: StepKind
  readonly ranked: Ranked
}

/** A path of one to three steps, the last of which is what was asked for. */
export type Parcours = readonly Step[]

/** Themes of having one’s French assessed. */
export const ASSESS = ['lecture-ecriture-calcul--evaluer-son-niveau'] as const

/** How many steps a path has at most. */
export const LONGEST = 3

/**
 * The path to a service: what assesses somebody's French when nobody knows it and the service builds on it, what leads
 * to the level it asks for, then the service itself. At most three steps; no step is repeated.
 */
export function parcoursTo(
  offers: Offers,
  need: Need,
  besoin: Besoin,
  target: Ranked,
  obstacles: readonly Obstacle[],
): Parcours {
  const last: Step = { kind: stepOf(target), ranked: target }
  const learn = obstacles.find(({ kind }) => kind === 'niveau')?.lifter ?? null
  const buildsOnFrench = last.kind !== 'evaluer' && last.kind !== 'autre'
  const unknownLevel = need.profile.niveau === null && buildsOnFrench
  const assess = unknownLevel ? bestOf(offers, need, ASSESS, besoin) : null
  const before = [
    assess === null ? null : { kind: 'evaluer' as const, ranked: assess },
    learn === null ? null : { kind: 'apprendre' as const, ranked: learn },
  ].filter((step) => step !== null && step.ranked.offer !== target.offer)
  return [...(before as Step[]), last].slice(-LONGEST)
}

/** What a service is a step of, by its themes. */
function stepOf({ offer }: Ranked): StepKind {
  const themes = offer.service.thematiques
  if (themes.some((theme) => (ASSESS as readonly string[]).includes(theme))) return 'evaluer'
  if (themes.some((theme) => theme.startsWith('lecture-ecriture-calcul--'))) return 'apprendre'
  if (themes.some((theme) => theme.startsWith('reconnaissance-experience--'))) return 'reconnaitre'
  if (themes.some((theme) => theme.startsWith('se-former--'))) return 'se-former'
  if (themes.some((theme) => /^(trouver-un-emploi|preparer-sa-candidature|creer-une-entreprise)--/.test(theme)))
    return 'travailler'
  return 'autre'
}

function bestOf(offers: Offers, need: Need, themes: readonly string[], { thematiques }: Besoin): Ranked | null {
  // Whoever asked to be assessed has that as an answer already.
  if (themes.some((theme) => thematiques.includes(theme))) return null
  return bestFor(offers, themes, need, (_offer, distanceKm) => (distanceKm ?? 0) <= REACH_KM)
}
