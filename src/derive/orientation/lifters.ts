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
export const LIFTING: Readonly<Record<ObstacleKind, readonly string[]>> = {
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

/** Obstacles that only who serves these very parts lifts: a platform lends its cars, a crèche its places, to its own. */
const LOCAL: ReadonlySet<ObstacleKind> = new Set(['trop-loin', 'enfants'])

/**
 * Who lifts an obstacle: the first in rank order among those that say they serve these parts, when that matters, else of
 * those within reach, else of all that may suit; null when the data hold none. Whoever has no residence permit is led to
 * those who advise before those who decide.
 */
export function lifterOf(offers: Offers, need: Need, kind: ObstacleKind, niveau: Niveau | null): Ranked | null {
  const { from } = need
  const lifts = (offer: Offer): boolean => kind !== 'niveau' || leadsTo(offer, niveau)
  const helps = (offer: Offer): boolean =>
    lifts(offer) && (kind !== 'titre' || offer.fiche.acteur.type !== 'service-etat')
  const first = (kept: (offer: Offer, km: number | null) => boolean) => bestFor(offers, LIFTING[kind], need, kept)
  return (
    (LOCAL.has(kind) ? first((offer) => helps(offer) && serves(offer, from)) : null) ??
    first((offer, km) => helps(offer) && (serves(offer, from) || (km !== null && km <= REACH_KM))) ??
    first(helps) ??
    first(lifts)
  )
}

/** Whether a service says that it is for somebody's département, intercommunality or commune, or is given in the latter. */
function serves({ service, places }: Offer, { code, departement, epci }: From): boolean {
  const { zone_eligibilite } = service
  if (zone_eligibilite.length === 0) return places.some(({ code_insee }) => code_insee === code)
  return zone_eligibilite.some((zone) => zone === departement || zone === epci || zone === code)
}

/** Whether a course may lead to a level: it does, or the source does not say where it leads. */
function leadsTo({ service: { niveau_sortie } }: Offer, asked: Niveau | null): boolean {
  if (asked === null || niveau_sortie === null) return true
  return NIVEAUX.indexOf(niveau_sortie as Niveau) >= NIVEAUX.indexOf(asked)
}
