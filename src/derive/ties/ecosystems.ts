import type { Atlas } from '../atlas.ts'
import { type TieGraph, tieGraphOf } from './graph.ts'

/** The two ecosystems that the convention brings together; steering bodies and outside partners are of neither. */
export const ECOSYSTEMS = ['formation-emploi', 'accueil-accompagnement'] as const

/** One of the two. */
export type Ecosystem = (typeof ECOSYSTEMS)[number]

/** Tells the ecosystem of an organisation by its id: one of the two, else null. */
export function ecosystemsOf({ ficheOf }: Pick<Atlas, 'ficheOf'>): (id: string) => Ecosystem | null {
  return (id) => ECOSYSTEMS.find((one) => one === ficheOf.get(id)?.ecosysteme) ?? null
}

/** The other of the two. */
export function otherEcosystem(one: Ecosystem): Ecosystem {
  return one === 'formation-emploi' ? 'accueil-accompagnement' : 'formation-emploi'
}

/** The graph of all known ties of an atlas. */
export function atlasGraph({ fiches, liens }: Pick<Atlas, 'fiches' | 'liens'>): TieGraph {
  return tieGraphOf({ acteurs: fiches.map(({ acteur }) => acteur), partenariats: liens })
}

/** The graph of the known ties that are not over: what joins organisations today, as far as sources say. */
export function liveGraph({ fiches, liens }: Pick<Atlas, 'fiches' | 'liens'>): TieGraph {
  return atlasGraph({ fiches, liens: liens.filter(({ fin }) => fin === null) })
}
