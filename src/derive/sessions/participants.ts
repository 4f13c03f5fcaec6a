import type { LonLat } from '../../domain/dataset.ts'
import type { PlacedLieu } from '../../domain/publish.ts'
import type { Atlas, Fiche } from '../atlas.ts'

/** A place whose people are invited. */
export interface Participant {
  readonly fiche: Fiche
  readonly lieu: PlacedLieu
  readonly position: LonLat
  /** How many people come from there. */
  readonly persons: number
  /** How much it counts in the distances: its people, more where the one who plans says so. */
  readonly weight: number
}

/** Whom a session is for. */
export interface Audience {
  /** Ecosystems invited. */
  readonly ecosystemes: readonly string[]
  /** Départements and families to keep; empty keeps all. */
  readonly departements: readonly string[]
  readonly familles: readonly string[]
  /** What the weight of an organisation without a known tie outside its ecosystem is multiplied by; 1 changes nothing. */
  readonly isolatedWeight: number
  /** Ids of organisations whose weight is multiplied, whatever their ties, and by what. */
  readonly firstIn?: { readonly ids: ReadonlySet<string>; readonly weight: number }
  /** People that each place of an organisation sends, by its id; one where nothing is said. */
  readonly parties?: ReadonlyMap<string, number>
}

/**
 * The places of the organisations concerned, in the order of the atlas: each sends its people to one session. A place
 * whose position is not known cannot be planned for; `missing` counts those organisations that have none at all.
 */
export function participantsOf(
  atlas: Atlas,
  audience: Audience,
): { readonly participants: readonly Participant[]; readonly missing: number } {
  const concerned = atlas.fiches.filter(({ acteur, ecosysteme }) => {
    const isInvited = ecosysteme !== null && audience.ecosystemes.includes(ecosysteme)
    return isInvited && (audience.familles.length === 0 || audience.familles.includes(acteur.type))
  })
  const found = concerned.map((fiche) => {
    const persons = audience.parties?.get(fiche.acteur.id) ?? 1
    const weight = persons * priorityOf(atlas, fiche, audience)
    return fiche.lieux.flatMap((lieu): readonly Participant[] => {
      const isThere = audience.departements.length === 0 || audience.departements.includes(lieu.departement)
      return lieu.position === null || !isThere ? [] : [{ fiche, lieu, position: lieu.position, persons, weight }]
    })
  })
  const isAway = ({ departements }: Fiche): boolean =>
    audience.departements.length > 0 && !departements.some((code) => audience.departements.includes(code))
  return {
    participants: found.flat(),
    missing: concerned.filter((fiche, index) => found[index]?.length === 0 && !isAway(fiche)).length,
  }
}

/** What an organisation counts beside its people: once, though it be to come first on two grounds. */
function priorityOf(atlas: Atlas, fiche: Fiche, { isolatedWeight, firstIn }: Audience): number {
  const named = firstIn?.ids.has(fiche.acteur.id) === true ? firstIn.weight : 1
  return Math.max(named, isUntiedOutside(atlas, fiche) ? isolatedWeight : 1)
}

/** Whether no tie is known with an organisation of another ecosystem: an unknown tie may exist all the same. */
function isUntiedOutside({ ficheOf }: Atlas, { acteur, ecosysteme, liens }: Fiche): boolean {
  return liens.every(({ de, vers }) => {
    const other = ficheOf.get(de === acteur.id ? vers : de)
    return other === undefined || other.ecosysteme === null || other.ecosysteme === ecosysteme
  })
}
