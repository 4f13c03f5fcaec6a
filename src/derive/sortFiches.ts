import type { Atlas, Fiche } from './atlas.ts'
import { labelOf } from './atlas.ts'

/** The columns by which the list can be sorted. */
export type SortKey = 'pertinence' | 'nom' | 'famille' | 'departement' | 'commune' | 'date' | 'confiance'

const CONFIANCES = ['haute', 'moyenne', 'faible']
const { compare } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/**
 * Sorts organisations; equals keep the atlas's alphabetical order, and what has no value comes last either way.
 * `ranking` is the order of the search, best first, used by `pertinence` (without it: by name).
 */
export function sortFiches(
  atlas: Atlas,
  fiches: readonly Fiche[],
  key: SortKey,
  descending: boolean,
  ranking: readonly string[] | null,
): readonly Fiche[] {
  if (key === 'pertinence' && ranking === null) return fiches
  const rank = new Map(ranking?.map((id, index) => [id, String(index)]))
  const valueOf = (fiche: Fiche): string | null => {
    switch (key) {
      case 'pertinence':
        return rank.get(fiche.acteur.id) ?? null
      case 'nom':
        return fiche.acteur.nom
      case 'famille':
        return labelOf(atlas, 'types', fiche.acteur.type)
      case 'departement':
        return fiche.departements[0] ?? null
      case 'commune':
        return fiche.communes[0] ?? null
      case 'date':
        return fiche.date
      case 'confiance':
        return String(CONFIANCES.indexOf(fiche.acteur.confiance))
    }
  }
  return fiches
    .map((fiche) => ({ fiche, value: valueOf(fiche) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return descending ? compare(b.value, a.value) : compare(a.value, b.value)
    })
    .map(({ fiche }) => fiche)
}
