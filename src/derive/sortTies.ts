import type { Partenariat } from '../domain/tables/partenariats.ts'
import { type Atlas, labelOf } from './atlas.ts'

/** Columns by which the table of ties can be sorted. */
export const TIE_COLUMNS = ['de', 'vers', 'nature', 'annee', 'confiance'] as const

/** One of them. */
export type TieColumn = (typeof TIE_COLUMNS)[number]

const CONFIANCES = ['haute', 'moyenne', 'faible']
const { compare } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** Sorts ties by a column, the surest first when it is confidence; equals keep their order, those without a year come last. */
export function sortTies(
  atlas: Atlas,
  liens: readonly Partenariat[],
  column: TieColumn,
  descending: boolean,
): readonly Partenariat[] {
  return liens
    .map((lien) => ({ lien, value: valueOf(atlas, lien, column) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return descending ? compare(b.value, a.value) : compare(a.value, b.value)
    })
    .map(({ lien }) => lien)
}

function valueOf(atlas: Atlas, lien: Partenariat, column: TieColumn): string | null {
  switch (column) {
    case 'de':
    case 'vers':
      return atlas.ficheOf.get(lien[column])?.acteur.nom ?? lien[column]
    case 'nature':
      return labelOf(atlas, 'natures', lien.nature)
    case 'annee':
      return lien.annee === null ? null : String(lien.annee)
    case 'confiance':
      return String(CONFIANCES.indexOf(lien.confiance))
  }
}
