import { createParser, parseAsString, parseAsStringLiteral } from 'nuqs'

import type { Filters } from '../derive/filters.ts'
import type { ByHand } from '../derive/sessions/byHand.ts'
import type { Frozen } from '../derive/sessions/frozen.ts'
import type { PlanQuestion } from '../derive/sessions/planning.ts'
import { codes, flag, parseAsHour, parseAsWhole } from './parsers.ts'

/** Ends of the threshold of a coverage, in kilometres. */
export const SEUIL = { least: 5, most: 60 } as const

/** What the map shows of two coverages that are compared. */
export const MONTRES = ['premier', 'second', 'ecart'] as const

/** One of them. */
export type Montre = (typeof MONTRES)[number]

/** How many sessions may be planned at once, how many persons each may hold, and from what size a commune may host. */
export const SESSIONS = { least: 1, most: 12 } as const
export const CAPACITE = { least: 5, most: 500 } as const
export const HABITANTS = { least: 500, most: 200_000 } as const

/** How far anyone may go at most, where the number of sessions follows from it, in kilometres. */
export const PORTEE = { least: 5, most: 300 } as const
/** How much farther a place of last time counts, in per cent; and what those to be invited first count, as so many. */
export const ROTATION = { least: 0, most: 200 } as const
export const PRIORITE = { least: 1, most: 10 } as const

/** What a plan makes least: all the kilometres, the farthest participant's, or both in balance. */
export const OBJECTIFS = ['total', 'plus-loin', 'equilibre'] as const satisfies readonly PlanQuestion['objectif'][]

/** One of them. */
export type Objectif = PlanQuestion['objectif']

/** What can be printed of a session: a sheet that tells of it, or one to be signed. */
export const PAPIERS = ['session', 'emargement'] as const

/** One of them. */
export type Papier = (typeof PAPIERS)[number]

/** The number of a session, or all of them; anything else is read as none. */
const parseAsFiche = createParser<string>({
  parse: (text) => (/^(toutes|[1-9]|1[0-2])$/.test(text) ? text : null),
  serialize: String,
})

/** The keys of the Région's page: what is missing where, and the sessions. */
export const PLAN_CHOICES = {
  /** Coverage: kilometres beyond which a commune is too far. */
  seuil: parseAsWhole(SEUIL).withDefault(20),
  /** The theme that those looked at are compared with; null for none. Which of the two the map shows. */
  compare: parseAsString,
  montre: parseAsStringLiteral(MONTRES).withDefault('premier'),
  /** Sessions: the theme, by its code of `themes-sessions`; how many; what is made least; and what each must obey. */
  sujet: parseAsString,
  sessions: parseAsWhole(SESSIONS).withDefault(4),
  /** Nobody goes farther than this, with as few sessions as that takes; null where their number is given. */
  portee: parseAsWhole(PORTEE),
  objectif: parseAsStringLiteral(OBJECTIFS).withDefault('total'),
  /** Most persons in one session; null without a limit. */
  capacite: parseAsWhole(CAPACITE),
  /** Whether each département has a session, and each session both ecosystems. */
  partout: flag,
  mixte: flag,
  /** Whether organisations without a known tie outside their ecosystem are to come first; and what such ones count. */
  isoles: flag,
  priorite: parseAsWhole(PRIORITE).withDefault(2),
  /** Pairs of organisations to be introduced to each other, `idA~idB`: they come first too. */
  presentations: codes,
  /** People that each place of an organisation sends, `acteur~n`; one where nothing is said. */
  poids: codes,
  /** Inhabitants from which a commune may host. */
  habitants: parseAsWhole(HABITANTS).withDefault(5000),
  /** Hosts forced in or out by hand, and communes that may host whatever their size. */
  impose: codes,
  exclu: codes,
  candidats: codes,
  /** Hosts of last time, and how much farther they count, in per cent. */
  deja: codes,
  rotation: parseAsWhole(ROTATION).withDefault(25),
  /** Changes by hand to the plan found: `guest~host` for a place that goes elsewhere, `host~host` for another host. */
  deplaces: codes,
  remplaces: codes,
  /** Whether the plan is kept as it was, with the hosts imposed; and who does not go to the nearest of them, `guest~host`. */
  fige: flag,
  sieges: codes,
  /** The day of each session, in their order, and the hours of all. */
  dates: codes,
  debut: parseAsHour.withDefault('09:30'),
  fin: parseAsHour.withDefault('16:30'),
  /** What is shown as it will be printed: of which session (null: nothing), and which paper. */
  fiche: parseAsFiche,
  papier: parseAsStringLiteral(PAPIERS).withDefault('session'),
} as const

/** What was chosen on the Région's page: a coverage, what is asked of a plan and what was changed of it, days, papers. */
export interface PlanChoices extends Omit<PlanQuestion, keyof Filters>, ByHand, Frozen {
  readonly seuil: number
  readonly compare: string | null
  readonly montre: Montre
  readonly dates: readonly string[]
  readonly debut: string
  readonly fin: string
  readonly fiche: string | null
  readonly papier: Papier
}

/** The part of a change that says how many sessions there are to be. */
interface Counted {
  readonly sessions?: number | null
  readonly impose?: readonly string[] | null
}

/**
 * A change to what is asked of a plan, which makes one that was kept be sought again. Its hosts stay imposed, and there are
 * sessions enough for them unless the change itself says how many.
 */
export function askedAnew<Patch extends object>(
  choices: Pick<PlanChoices, 'fige' | 'sessions' | 'impose'>,
  patch: Patch & Counted,
) {
  if (choices.fige === 'non') return patch
  const hosts = new Set(patch.impose ?? choices.impose).size
  const sessions = Math.min(Math.max(choices.sessions, hosts), SESSIONS.most)
  return { sessions, ...patch, fige: null, sieges: null }
}

/** The change that lets a commune host, whatever its size, even one that was ruled out. */
export function withCandidate({ candidats, exclu }: Pick<PlanChoices, 'candidats' | 'exclu'>, code: string) {
  const others = (all: readonly string[]): readonly string[] => all.filter((one) => one !== code)
  return { candidats: [...others(candidats), code], exclu: others(exclu) }
}
