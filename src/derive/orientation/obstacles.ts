import type { Service } from '../../domain/tables/services.ts'
import { OBSTACLES, type ObstacleKind, lifterOf } from './lifters.ts'
import type { Need, Niveau } from './need.ts'
import type { Offers } from './offers.ts'
import type { Ranked } from './rank.ts'

/** An obstacle, and the nearest service known to lift it; null when the data hold none. */
export interface Obstacle {
  readonly kind: ObstacleKind
  /** The level to reach first, for an obstacle of level. */
  readonly niveau: Niveau | null
  readonly lifter: Ranked | null
}

/** Beyond this a person without a vehicle needs help to go; about two hours on foot, half an hour by bicycle. */
const FAR_KM = 10

/** Themes for which a residence permit that allows work is usually asked. */
const NEEDS_PAPERS = /^(se-former|trouver-un-emploi|creer-une-entreprise)--/
const WITHOUT_PAPERS: ReadonlySet<string> = new Set(['demandeurs-asile', 'personnes-deboutees-ou-sans-titre'])

/** Finds obstacles and who lifts them; one search for each kind and level serves a whole answer. */
export function obstacleFinder(offers: Offers, need: Need): (ranked: Ranked) => readonly Obstacle[] {
  const lifters = new Map<string, Ranked | null>()
  const lifter = (kind: ObstacleKind, niveau: Niveau | null): Ranked | null => {
    const key = `${kind} ${niveau ?? ''}`
    const known = lifters.get(key)
    if (known !== undefined) return known
    const found = lifterOf(offers, need, kind, niveau)
    lifters.set(key, found)
    return found
  }
  return (ranked) =>
    OBSTACLES.filter((kind) => stands(kind, ranked, need)).map((kind): Obstacle => {
      const niveau = kind === 'niveau' ? (ranked.offer.service.niveau_entree as Niveau | null) : null
      return { kind, niveau, lifter: lifter(kind, niveau) }
    })
}

function stands(kind: ObstacleKind, ranked: Ranked, { profile }: Need): boolean {
  const { service } = ranked.offer
  switch (kind) {
    case 'niveau':
      return ranked.reasons.some(({ code }) => code === 'niveau-trop-bas')
    case 'trop-loin':
      return profile.vehicule === false && isFar(ranked) && !(profile.distance === true && isRemote(ranked))
    case 'enfants':
      return profile.enfants === true && takesHours(service)
    case 'titre':
      return WITHOUT_PAPERS.has(profile.statut ?? '') && asksPapers(service)
  }
}

/** Whether a residence permit that allows work is usually asked for a service. */
export function asksPapers({ thematiques }: Service): boolean {
  return thematiques.some((theme) => NEEDS_PAPERS.test(theme))
}

/** Courses and work take hours, unless children are looked after there; an appointment is gone to with a child. */
export function takesHours({ garde_enfants, axe }: Service): boolean {
  return garde_enfants !== true && axe !== null && axe <= 3
}

/** Help with moving around is not itself too far away to be asked for. */
function isFar({ distanceKm, offer }: Ranked): boolean {
  return distanceKm !== null && distanceKm > FAR_KM && !isMobility(offer.service.thematiques)
}

function isRemote({ offer }: Ranked): boolean {
  return offer.service.modes_accueil.includes('a-distance')
}

export function isMobility(themes: readonly string[]): boolean {
  return themes.some((theme) => theme.startsWith('mobilite--'))
}
