import type { Atlas, Fiche } from '../atlas.ts'
import type { TiePlace } from './place.ts'

/** An organisation with its measures: a row of their table. Ties that are over count in all of them. */
export interface MeasureRow {
  readonly fiche: Fiche
  readonly place: TiePlace
  /** Partners that are not of its ecosystem, of another or of none; null when it has none itself. */
  readonly outside: number | null
}

/** Columns by which the table of measures can be sorted. */
export const MEASURE_COLUMNS = [
  'nom',
  'partenaires',
  'liens',
  'exterieur',
  'intermediarite',
  'reseau',
  'communaute',
  'coupure',
] as const

/** One of them. */
export type MeasureColumn = (typeof MEASURE_COLUMNS)[number]

const { compare } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** The rows of some organisations; those that were not measured are left out. */
export function measureRowsOf(
  atlas: Atlas,
  fiches: readonly Fiche[],
  places: ReadonlyMap<string, TiePlace>,
): readonly MeasureRow[] {
  return fiches.flatMap((fiche): MeasureRow[] => {
    const place = places.get(fiche.acteur.id)
    return place === undefined ? [] : [{ fiche, place, outside: outsideOf(atlas, fiche) }]
  })
}

function outsideOf(atlas: Atlas, { acteur, liens, ecosysteme }: Fiche): number | null {
  if (ecosysteme === null) return null
  const partners = new Set(liens.flatMap(({ de, vers }) => [de, vers]))
  partners.delete(acteur.id)
  return [...partners].filter((id) => atlas.ficheOf.has(id) && atlas.ficheOf.get(id)?.ecosysteme !== ecosysteme).length
}

/** Sorts rows by a column; equals keep their order, and what has no value comes last either way. */
export function sortMeasures(
  rows: readonly MeasureRow[],
  column: MeasureColumn,
  descending: boolean,
): readonly MeasureRow[] {
  const way = descending ? -1 : 1
  if (column === 'nom') return rows.toSorted((a, b) => way * compare(a.fiche.acteur.nom, b.fiche.acteur.nom))
  return rows
    .map((row) => ({ row, value: valueOf(row, column) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return way * (a.value - b.value)
    })
    .map(({ row }) => row)
}

function valueOf({ place, outside }: MeasureRow, column: Exclude<MeasureColumn, 'nom'>): number | null {
  switch (column) {
    case 'partenaires':
      return place.degree
    case 'liens':
      return place.ties
    case 'exterieur':
      return outside
    case 'intermediarite':
      return place.betweenness
    case 'reseau':
      return place.degree === 0 ? null : place.component
    case 'communaute':
      return place.community
    case 'coupure':
      return place.cut?.actors ?? 0
  }
}
