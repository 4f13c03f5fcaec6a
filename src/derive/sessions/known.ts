import type { PlanQuestion, PlanSources } from './planning.ts'
import { pairsOf, partiesOf } from './pairs.ts'

/** The lists of a question that name what is in the data. */
const LISTS = ['departement', 'famille', 'impose', 'exclu', 'candidats', 'deja', 'presentations', 'poids'] as const

type List = (typeof LISTS)[number]

/** Something that a link names and that means nothing here: a mistyped code, or what the data no longer have. */
export interface Unknown {
  readonly key: List | 'sujet' | 'theme' | 'public' | 'compare'
  /** As the link has it. */
  readonly id: string
  /** Whether it is a place that is known, whose source does not say that it hosts sessions. */
  readonly isNoHost?: boolean
}

/** A question without what it names in vain, and what that is. A theme of sessions that is unknown is left as it is. */
export function knownQuestion<Question extends Pick<PlanQuestion, List | 'sujet'>>(
  sources: Pick<PlanSources, 'atlas' | 'communes'>,
  question: Question,
): { readonly question: Question; readonly unknown: readonly Unknown[] } {
  const isKnown = readerOf(sources)
  const places = sources.atlas.fiches.flatMap(({ lieux }) => lieux)
  const noHosts = new Set(places.flatMap(({ id, accueil_sessions }) => (accueil_sessions === true ? [] : [id])))
  const unknown: Unknown[] = []
  const { sujet } = question
  const hasSubject = sources.atlas.termes.get('themes-sessions')?.has(sujet ?? '') ?? false
  if (sujet !== null && !hasSubject) unknown.push({ key: 'sujet', id: sujet })
  const kept: Partial<Record<List, readonly string[]>> = {}
  for (const key of LISTS) {
    const vain = question[key].filter((id) => !isKnown[key](id))
    if (vain.length > 0) kept[key] = question[key].filter((id) => isKnown[key](id))
    unknown.push(...vain.map((id) => ({ key, id, isNoHost: isHostList(key) && noHosts.has(id) })))
  }
  return { question: unknown.length === 0 ? question : { ...question, ...kept }, unknown }
}

function readerOf({
  atlas,
  communes,
}: Pick<PlanSources, 'atlas' | 'communes'>): Readonly<Record<List, (id: string) => boolean>> {
  const towns = new Set(communes.map(({ code_insee }) => code_insee))
  const lieux = atlas.fiches.flatMap((fiche) => fiche.lieux)
  const hosts = new Set(
    lieux.flatMap(({ id, accueil_sessions, position }) => (accueil_sessions === true && position !== null ? [id] : [])),
  )
  const mayHost = (id: string): boolean => towns.has(id) || hosts.has(id)
  const isActor = (id: string): boolean => atlas.ficheOf.has(id)
  return {
    departement: (code) => atlas.departements.some((one) => one.code === code),
    famille: (code) => atlas.termes.get('types')?.has(code) === true,
    impose: mayHost,
    exclu: mayHost,
    candidats: (id) => towns.has(id),
    deja: mayHost,
    presentations: (pair) => pairsOf([pair]).some(([a, b]) => a !== b && isActor(a) && isActor(b)),
    poids: (pair) => [...partiesOf([pair]).keys()].some(isActor),
  }
}

function isHostList(key: List): boolean {
  return key === 'impose' || key === 'exclu' || key === 'deja'
}
