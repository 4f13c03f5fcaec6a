import { type Atlas, labelOf } from '../../derive/atlas.ts'
import type { EgoNames } from '../../text/ego.ts'

/** What the sentences on ties call things, by their ids and codes. */
export function egoNamesOf(atlas: Atlas): EgoNames {
  return {
    actor: (id) => atlas.ficheOf.get(id)?.acteur.nom ?? id,
    departement: (code) => atlas.departements.find((departement) => departement.code === code)?.nom ?? code,
    ecosystem: (code) => labelOf(atlas, 'ecosystemes', code),
  }
}
