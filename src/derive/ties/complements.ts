import type { Service } from '../../domain/tables/services.ts'
import type { Fiche } from '../atlas.ts'
import { STATUTS } from '../orientation/criteria.ts'
import { isCourse } from '../orientation/frenchLevel.ts'
import { FRENCH, LIFTING, OBSTACLES, type ObstacleKind } from '../orientation/lifters.ts'
import { NIVEAUX, type Niveau } from '../orientation/need.ts'
import { asksPapers, isMobility, takesHours } from '../orientation/obstacles.ts'
import type { Ecosystem } from './ecosystems.ts'

/** How two organisations complete one another: one lifts what stands before the other, or both receive the same people. */
export type ComplementKind = ObstacleKind | 'public'

/** One way in which two organisations complete one another, with the two services of which the data say so. */
export interface Complement {
  readonly kind: ComplementKind
  /** Who lifts the obstacle, or accompanies the public; and with what service. */
  readonly giver: string
  readonly gives: Service
  readonly receiver: string
  readonly needs: Service
  /** The level of French that is asked, or the code of the public that the receiver names; null when the obstacle needs none. */
  readonly code: string | null
}

/** What an organisation gives and what stands before its services: worked out once, compared with all others. */
export interface Offering {
  readonly fiche: Fiche
  readonly lifts: Readonly<Record<ObstacleKind, readonly Service[]>>
  readonly asks: Readonly<Record<ObstacleKind, readonly Service[]>>
  /** Services by the code of each public of newcomers that their rows name precisely, and by `tous-publics`. */
  readonly publics: ReadonlyMap<string, readonly Service[]>
  /** Zones of services are told by département, commune or country; those of the intercommunality are not known here. */
  readonly zones: ReadonlySet<string>
}

/** Reads what an organisation gives, and what stands before it, by the rules by which people are oriented. */
export function offeringOf(fiche: Fiche): Offering {
  const { services, lieux, departements } = fiche
  const perObstacle = (keep: (service: Service, kind: ObstacleKind) => boolean) => {
    const kept = (kind: ObstacleKind): readonly Service[] => services.filter((service) => keep(service, kind))
    return { niveau: kept('niveau'), 'trop-loin': kept('trop-loin'), enfants: kept('enfants'), titre: kept('titre') }
  }
  return {
    fiche,
    lifts: perObstacle((service, kind) => isLifter(service, kind, fiche)),
    asks: perObstacle(standsBefore),
    publics: new Map(PUBLICS.map((code) => [code, services.filter((service) => namedBy(service).includes(code))])),
    zones: new Set(['france', ...departements, ...lieux.flatMap(({ code_insee }) => code_insee ?? [])]),
  }
}

/**
 * All the ways in which two organisations complete one another: each obstacle that a service of one lifts, where the other
 * lies in the zone that its row states or states none, and that stands before a service of the other, which does not lift
 * it itself; and, across the two ecosystems, the first public of newcomers that both name.
 */
export function complementsOf(a: Offering, b: Offering, areAcross: boolean): readonly Complement[] {
  const found = OBSTACLES.flatMap((kind) => [liftOf(kind, a, b), liftOf(kind, b, a)])
  return [...found, areAcross ? publicOf(a, b) : null].filter((complement) => complement !== null)
}

function liftOf(kind: ObstacleKind, giver: Offering, receiver: Offering): Complement | null {
  // Whoever lifts the obstacle itself needs nobody for it.
  if (receiver.lifts[kind].length > 0) return null
  for (const gives of giver.lifts[kind]) {
    const { zone_eligibilite: zone } = gives
    if (zone.length > 0 && !zone.some((code) => receiver.zones.has(code))) continue
    const needs = firstAsking(kind, gives, receiver)
    if (needs === undefined) continue
    const ids = { giver: giver.fiche.acteur.id, receiver: receiver.fiche.acteur.id }
    return { kind, ...ids, gives, needs, code: kind === 'niveau' ? statedLevel(gives, needs) : null }
  }
  return null
}

/** The first service before which the obstacle stands; one whose stated level the course is stated to reach goes before. */
function firstAsking(kind: ObstacleKind, gives: Service, { asks }: Offering): Service | undefined {
  if (kind !== 'niveau') return asks[kind][0]
  return (
    asks.niveau.find((needs) => statedLevel(gives, needs) !== null) ??
    asks.niveau.find((needs) => rank(needs.niveau_entree) === -1 || rank(gives.niveau_sortie) === -1)
  )
}

/** The level that one service asks and another is stated to lead to; null when either says nothing, or it is not enough. */
function statedLevel({ niveau_sortie }: Service, { niveau_entree }: Service): string | null {
  const [led, asked] = [rank(niveau_sortie), rank(niveau_entree)]
  return led === -1 || asked === -1 || led < asked ? null : niveau_entree
}

function rank(niveau: string | null): number {
  return NIVEAUX.indexOf(niveau as Niveau)
}

function isLifter({ thematiques }: Service, kind: ObstacleKind, { acteur }: Fiche): boolean {
  // An accommodation advises those whom it houses, and nobody else.
  if (kind === 'titre' && acteur.type === 'hebergeur') return false
  return thematiques.some((theme) => LIFTING[kind].includes(theme))
}

function standsBefore(service: Service, kind: ObstacleKind): boolean {
  const isFrench = service.thematiques.some((theme) => (FRENCH as readonly string[]).includes(theme))
  switch (kind) {
    case 'niveau':
      // A course of French starts from some level, but it is no other such course that it waits for, unless it says so.
      return rank(service.niveau_entree) > 0 || (isCourse(service) && !isFrench && service.niveau_entree === null)
    case 'trop-loin':
      return takesHours(service) && !service.modes_accueil.includes('a-distance') && !isMobility(service.thematiques)
    case 'enfants':
      return takesHours(service)
    case 'titre':
      return asksPapers(service)
  }
}

const NEWCOMERS: readonly string[] = [...STATUTS, 'primo-arrivants', 'personnes-exilees']
const EVERYBODY = 'tous-publics'
/** In the order in which they are preferred: a public named precisely says more. */
const PUBLICS: readonly string[] = [...NEWCOMERS, EVERYBODY]

/** The publics that a row names; `personnes-exilees` counts only where no other of newcomers is more precise. */
function namedBy({ publics }: Service): readonly string[] {
  const precise = publics.filter((code) => NEWCOMERS.includes(code))
  const named = precise.length > 1 ? precise.filter((code) => code !== 'personnes-exilees') : precise
  return publics.includes(EVERYBODY) ? [...named, EVERYBODY] : named
}

/**
 * What accompanies newcomers on one side and what is open to them on the other, of a theme that the first has not itself: the
 * public is the first that both rows name, else one that the first names where the second is open to all.
 */
function publicOf(a: Offering, b: Offering): Complement | null {
  const [giver, receiver] = isAccueil(a) ? [a, b] : [b, a]
  const between = (named: string, code: string): Complement | null => {
    for (const gives of giver.publics.get(named) ?? []) {
      const needs = receiver.publics.get(code)?.find(({ thematiques }) => brings(thematiques, giver.fiche))
      if (needs === undefined) continue
      return { kind: 'public', giver: giver.fiche.acteur.id, gives, receiver: receiver.fiche.acteur.id, needs, code }
    }
    return null
  }
  for (const code of NEWCOMERS) {
    const found = between(code, code)
    if (found !== null) return found
  }
  for (const code of NEWCOMERS) {
    const found = between(code, EVERYBODY)
    if (found !== null) return found
  }
  return null
}

/** Whether a service is of some theme that an organisation has not itself. */
function brings(themes: readonly string[], { thematiques }: Fiche): boolean {
  return themes.some((theme) => !thematiques.includes(theme))
}

function isAccueil({ fiche }: Offering): boolean {
  return fiche.ecosysteme === ('accueil-accompagnement' satisfies Ecosystem)
}
