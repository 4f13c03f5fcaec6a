import type { Commune } from '../../domain/tables/communes.ts'
import type { Session } from '../../domain/tables/sessions.ts'
import type { Atlas } from '../atlas.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { knownQuestion } from './known.ts'
import { pairsOf, partiesOf } from './pairs.ts'
import { type Participant, participantsOf } from './participants.ts'
import { type PlanRequest, type PlanSettings, requestOf } from './request.ts'

/** What a plan is asked for: the part of the choices on which the answer depends. */
export interface PlanQuestion {
  readonly sujet: string | null
  readonly departement: readonly string[]
  readonly famille: readonly string[]
  readonly sessions: number
  readonly portee: number | null
  readonly objectif: PlanSettings['objectif']
  readonly capacite: number | null
  readonly partout: 'oui' | 'non'
  readonly mixte: 'oui' | 'non'
  readonly isoles: 'oui' | 'non'
  readonly priorite: number
  readonly presentations: readonly string[]
  readonly poids: readonly string[]
  readonly habitants: number
  readonly impose: readonly string[]
  readonly exclu: readonly string[]
  readonly candidats: readonly string[]
  readonly deja: readonly string[]
  readonly rotation: number
  /** Whether the plan is kept as it was: as many sessions as hosts are imposed. */
  readonly fige: 'oui' | 'non'
}

/** A question put in the solver's terms, with what its numbers stand for. */
export interface Planning {
  readonly participants: readonly Participant[]
  /** Organisations concerned of which no place is known. */
  readonly missing: number
  readonly candidates: readonly Candidate[]
  readonly settings: PlanSettings
  readonly asked: PlanRequest
}

/** What plans are made from. */
export interface PlanSources {
  readonly atlas: Atlas
  readonly communes: readonly Commune[]
  readonly sessions: readonly Session[]
}

/** The two ecosystems that the sessions bring together. */
const BOTH = ['formation-emploi', 'accueil-accompagnement'] as const

const KEYS = [
  ...(['sujet', 'departement', 'famille', 'sessions', 'portee', 'objectif', 'capacite', 'partout', 'mixte'] as const),
  ...(['isoles', 'priorite', 'presentations', 'poids', 'habitants', 'impose', 'exclu', 'candidats'] as const),
  ...(['deja', 'rotation', 'fige'] as const),
]

/** What tells questions apart: two choices with the same key have the same plan. */
export function planKeyOf(question: PlanQuestion): string {
  return JSON.stringify(KEYS.map((key) => question[key]))
}

/** Puts a question in the solver's terms, without what it names in vain. */
export function planningOf(sources: PlanSources, asked: PlanQuestion): Planning {
  const { atlas, communes, sessions } = sources
  const { question } = knownQuestion(sources, asked)
  const { participants, missing } = participantsOf(atlas, {
    ecosystemes: invitedBy(atlas, question),
    departements: question.departement,
    familles: question.famille,
    isolatedWeight: question.isoles === 'oui' ? question.priorite : 1,
    firstIn: { ids: new Set(pairsOf(question.presentations).flat()), weight: question.priorite },
    parties: partiesOf(question.poids),
  })
  const candidates = candidatesOf(atlas, communes, {
    leastPopulation: question.habitants,
    added: [...question.impose, ...question.candidats],
    excluded: question.exclu,
  })
  const settings: PlanSettings = {
    sessions: sessionsAsked(question),
    portee: question.portee,
    objectif: question.objectif,
    capacite: question.capacite,
    everywhere: question.partout === 'oui',
    mixed: question.mixte === 'oui',
    forced: question.impose,
    used: { ids: usedHosts(sessions, question.deja), factor: 1 + question.rotation / 100 },
  }
  return { participants, missing, candidates, settings, asked: requestOf(participants, candidates, settings) }
}

/** How many sessions a question asks for: those of a plan that is kept are held at the hosts imposed. */
export function sessionsAsked({ fige, impose, sessions }: Pick<PlanQuestion, 'fige' | 'impose' | 'sessions'>): number {
  return (fige === 'oui' && new Set(impose).size) || sessions
}

/** The ecosystems that a theme is meant for; both where they are to meet. */
function invitedBy({ termes }: Atlas, { sujet, mixte }: PlanQuestion): readonly string[] {
  const meant = termes.get('themes-sessions')?.get(sujet ?? '')?.groupe ?? null
  return mixte === 'oui' || meant === null ? BOTH : [meant]
}

/** The places where a session was held, as the table of sessions and the one who plans say. */
export function usedHosts(sessions: readonly Session[], byHand: readonly string[]): readonly string[] {
  const held = sessions.flatMap(({ statut, lieu_id }) => (statut === 'tenue' && lieu_id !== null ? [lieu_id] : []))
  return [...new Set([...held, ...byHand])]
}
