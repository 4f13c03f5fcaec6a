import type { Partenariat } from '../../domain/tables/partenariats.ts'
import { type Atlas, type Fiche } from '../atlas.ts'
import { groupBy } from '../groupBy.ts'

/** The two ecosystems that the site is made to bring together. */
const BOTH = ['formation-emploi', 'accueil-accompagnement'] as const

/** What an organisation's own known ties tell of it; every number is of organisations, not of ties. */
export interface EgoTies {
  /** Those with which at least one known tie is not over. */
  readonly partners: number
  /** Those with which all known ties are over. */
  readonly former: number
  /** Partners that are not of its ecosystem, of another or of none; null when it has none itself. */
  readonly outside: number | null
  /** Of an organisation of one of the two ecosystems: the code of the other, and how many partners are of it. */
  readonly across: { readonly ecosysteme: string; readonly partners: number } | null
  readonly alone: readonly AloneIn[]
}

/** A département where every known tie between the two ecosystems is the organisation's own. */
interface AloneIn {
  /** Code of the département. */
  readonly departement: string
  /** How many known ties that is. */
  readonly ties: number
}

/** Reads the known ties of an organisation. */
export function egoTiesOf(atlas: Atlas, fiche: Fiche): EgoTies {
  const { id } = fiche.acteur
  const own = fiche.liens.filter(({ de, vers }) => de !== vers)
  const byPartner = groupBy(own, ({ de, vers }) => (de === id ? vers : de))
  const current = [...byPartner].filter(([, liens]) => liens.some(({ fin }) => fin === null)).map(([other]) => other)
  const ecosystemOf = (other: string): string | null => atlas.ficheOf.get(other)?.ecosysteme ?? null
  const other = fiche.ecosysteme === BOTH[0] ? BOTH[1] : fiche.ecosysteme === BOTH[1] ? BOTH[0] : null
  return {
    partners: current.length,
    former: byPartner.size - current.length,
    outside:
      fiche.ecosysteme === null ? null : current.filter((partner) => ecosystemOf(partner) !== fiche.ecosysteme).length,
    across:
      other === null
        ? null
        : { ecosysteme: other, partners: current.filter((partner) => ecosystemOf(partner) === other).length },
    alone: other === null ? [] : aloneIn(atlas, fiche),
  }
}

/**
 * The départements of an organisation where every known tie between the two ecosystems that is not over, among
 * organisations that have a place there, has it at one end.
 */
function aloneIn(atlas: Atlas, { acteur, departements }: Fiche): readonly AloneIn[] {
  const crossing = atlas.liens.filter((lien) => lien.fin === null && joinsBoth(atlas, lien))
  return departements.flatMap((departement): AloneIn[] => {
    const isThere = (id: string): boolean => atlas.ficheOf.get(id)?.departements.includes(departement) === true
    const there = crossing.filter(({ de, vers }) => isThere(de) && isThere(vers))
    const isOwn = there.length > 0 && there.every(({ de, vers }) => de === acteur.id || vers === acteur.id)
    return isOwn ? [{ departement, ties: there.length }] : []
  })
}

function joinsBoth(atlas: Atlas, { de, vers }: Partenariat): boolean {
  const ends = new Set([de, vers].map((id) => atlas.ficheOf.get(id)?.ecosysteme))
  return BOTH.every((ecosysteme) => ends.has(ecosysteme))
}
