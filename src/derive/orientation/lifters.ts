import { type From, NIVEAUX, type Need, type Niveau } from './need.ts'
import type { Offer, Offers } from './offers.ts'
import { type Ranked, bestFor } from './rank.ts'

/** What can stand between somebody and a service, and be lifted by another. */
export const OBSTACLES = ['niveau', 'trop-loin', 'enfants', 'titre'] as const

/** One kind of obstacle. */
export type ObstacleKind = (typeof OBSTACLES)[number]

/** Themes of learning French. */
export const FRENCH = ['lecture-ecriture-calcul--maitriser-le-francais'] as const

/** Themes of what lifts each obstacle. */
const LIFTING: Readonly<Record<ObstacleKind, readonly string[]>> = {
  niveau: FRENCH,
  'trop-loin': [
    'mobilite--etre-accompagne-dans-son-parcours-mobilite',
    'mobilite--acceder-a-un-vehicule',
    'mobilite--mobilite-douce-partagee-collective',
    'mobilite--financer-ma-mobilite',
  ],
  enfants: ['famille--garde-denfants'],
  titre: ['difficultes-administratives-ou-juridiques--sejour-et-asile'],
}

/** Nobody crosses the région for help on the way to something else. */
export const REACH_KM = 60

/**
 * Who lifts an obstacle: the first in rank order among those within reach, else of all that may suit; null when the data
 * hold none. Whoever has no residence permit is led to those who advise rather than to those who decide.
 */
export function lifterOf(offers: Offers, need: Need, kind: ObstacleKind, niveau: Niveau | null): Ranked | null {
  const lifts = (offer: Offer): boolean => kind !== 'niveau' || leadsTo(offer, niveau)
  const near = (offer: Offer, km: number | null): boolean => lifts(offer) && isWithinReach(offer, km, need.from)
  const advises = ({ fiche }: Offer): boolean => kind !== 'titre' || fiche.acteur.type !== 'service-etat'
  return (
    bestFor(offers, LIFTING[kind], need, (offer, km) => near(offer, km) && advises(offer)) ??
    bestFor(offers, LIFTING[kind], need, near) ??
    bestFor(offers, LIFTING[kind], need, lifts)
  )
}

/** Near enough, or nobody knows where but it says that it serves these parts. */
function isWithinReach({ service }: Offer, km: number | null, { code, departement, epci }: From): boolean {
  if (km !== null) return km <= REACH_KM
  return service.zone_eligibilite.some((zone) => zone === departement || zone === epci || zone === code)
}

/** Whether a course may lead to a level: it does, or the source does not say where it leads. */
function leadsTo({ service: { niveau_sortie } }: Offer, asked: Niveau | null): boolean {
  if (asked === null || niveau_sortie === null) return true
  return NIVEAUX.indexOf(niveau_sortie as Niveau) >= NIVEAUX.indexOf(asked)
}
