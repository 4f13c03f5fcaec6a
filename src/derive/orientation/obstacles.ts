import type { Need } from './need.ts'
import { NIVEAUX, type Niveau } from './need.ts'
import type { Offers } from './offers.ts'
import { type Ranked, rankFor } from './rank.ts'

/** What can stand between somebody and a service, and be lifted by another. */
export const OBSTACLES = ['niveau', 'trop-loin', 'enfants', 'titre'] as const

/** One kind of obstacle. */
export type ObstacleKind = (typeof OBSTACLES)[number]

/** An obstacle, and the nearest service known to lift it; null when the data hold none. */
export interface Obstacle {
  readonly kind: ObstacleKind
  /** The level to reach first, for an obstacle of level. */
  readonly niveau: Niveau | null
  readonly lifter: Ranked | null
}

/** Beyond this a person without a vehicle needs help to go; about two hours on foot, half an hour by bicycle. */
export const FAR_KM = 10

const MOBILITY = [
  'mobilite--etre-accompagne-dans-son-parcours-mobilite',
  'mobilite--acceder-a-un-vehicule',
  'mobilite--mobilite-douce-partagee-collective',
  'mobilite--financer-ma-mobilite',
] as const
const FRENCH = ['lecture-ecriture-calcul--maitriser-le-francais'] as const
const CHILDCARE = ['famille--garde-denfants'] as const
const PAPERS = ['difficultes-administratives-ou-juridiques--sejour-et-asile'] as const

/** Themes for which a residence permit that allows work is usually asked. */
const NEEDS_PAPERS = /^(se-former|trouver-un-emploi|creer-une-entreprise)--/
const WITHOUT_PAPERS: ReadonlySet<string> = new Set(['demandeurs-asile', 'personnes-deboutees-ou-sans-titre'])

/** Finds obstacles and who lifts them; one search for each kind and level serves a whole answer. */
export function obstacleFinder(offers: Offers, need: Need): (ranked: Ranked) => readonly Obstacle[] {
  const lifters = new Map<string, Ranked | null>()
  const lifter = (themes: readonly string[], kept: (ranked: Ranked) => boolean, key: string): Ranked | null => {
    const known = lifters.get(key)
    if (known !== undefined) return known
    const found = rankFor(offers, themes, need).find((ranked) => ranked.verdict !== 'non' && kept(ranked)) ?? null
    lifters.set(key, found)
    return found
  }
  return (ranked) =>
    OBSTACLES.filter((kind) => stands(kind, ranked, need)).map((kind): Obstacle => {
      if (kind === 'niveau') {
        const asked = ranked.offer.service.niveau_entree as Niveau | null
        const leadsTo = (course: Ranked) => course !== ranked && reaches(course, asked)
        return { kind, niveau: asked, lifter: lifter(FRENCH, leadsTo, `niveau ${asked ?? ''}`) }
      }
      const themes = { 'trop-loin': MOBILITY, enfants: CHILDCARE, titre: PAPERS }[kind]
      return { kind, niveau: null, lifter: lifter(themes, (other) => other !== ranked, kind) }
    })
}

function stands(kind: ObstacleKind, { offer, distanceKm, reasons }: Ranked, { profile }: Need): boolean {
  const { service } = offer
  switch (kind) {
    case 'niveau':
      return reasons.some(({ code }) => code === 'niveau-trop-bas')
    case 'trop-loin': {
      const remote = profile.distance === true && service.modes_accueil.includes('a-distance')
      return (
        profile.vehicule === false &&
        distanceKm !== null &&
        distanceKm > FAR_KM &&
        !remote &&
        !isMobility(offer.service.thematiques)
      )
    }
    case 'enfants':
      // Courses and work take hours; an appointment is gone to with a child.
      return profile.enfants === true && service.garde_enfants !== true && (service.axe ?? 9) <= 3
    case 'titre':
      return WITHOUT_PAPERS.has(profile.statut ?? '') && service.thematiques.some((theme) => NEEDS_PAPERS.test(theme))
  }
}

function isMobility(themes: readonly string[]): boolean {
  return themes.some((theme) => theme.startsWith('mobilite--'))
}

/** Whether a course may lead to a level: it does, or the source does not say where it leads. */
function reaches({ offer }: Ranked, asked: Niveau | null): boolean {
  const { niveau_sortie } = offer.service
  if (asked === null || niveau_sortie === null) return true
  return NIVEAUX.indexOf(niveau_sortie as Niveau) >= NIVEAUX.indexOf(asked)
}
