import type { Partenariat } from '../domain/tables/partenariats.ts'
import type { Atlas, Fiche } from './atlas.ts'
import { FILTER_GROUPS, type FilterGroup, type Filters, codesOf, perGroup } from './filters.ts'

/** What the filters leave: the one result of which map, graph, list, counts and exports are slices. */
export interface Selection {
  /** In the atlas's order. */
  readonly fiches: readonly Fiche[]
  readonly ids: ReadonlySet<string>
  /** Ties whose two ends are both left, and that answer to the filters of ties. */
  readonly liens: readonly Partenariat[]
  /** Ties whose two ends are both left, whatever is asked of ties. */
  readonly between: readonly Partenariat[]
  /** For each option of each group: how many organisations choosing it alone in its group would leave. */
  readonly counts: Readonly<Record<FilterGroup, ReadonlyMap<string, number>>>
  /** How many organisations are left in each département (one with places in two counts in both). */
  readonly byDepartement: ReadonlyMap<string, number>
}

/**
 * Applies the filters in one pass. `found` holds the ids that answer to the text of the search, or is null when there is
 * no text. An organisation that fails exactly one group still counts for the options of that group.
 */
export function select(atlas: Atlas, filters: Filters, found: ReadonlySet<string> | null): Selection {
  const wanted = FILTER_GROUPS.map((group) => new Set(filters[group]))
  const counts = perGroup(() => new Map<string, number>())
  const fiches: Fiche[] = []
  for (const fiche of atlas.fiches) {
    if (found !== null && !found.has(fiche.acteur.id)) continue
    const failed = FILTER_GROUPS.filter((group, index) => !answers(fiche, group, wanted[index]))
    if (failed.length === 0) fiches.push(fiche)
    if (failed.length <= 1) {
      for (const group of failed.length === 0 ? FILTER_GROUPS : failed) tally(counts[group], codesOf(fiche, group))
    }
  }
  const ids = new Set(fiches.map(({ acteur }) => acteur.id))
  const byDepartement = new Map<string, number>()
  for (const { departements } of fiches) tally(byDepartement, departements)
  const between = atlas.liens.filter(({ de, vers }) => ids.has(de) && ids.has(vers))
  return {
    fiches,
    ids,
    liens: between,
    between,
    counts,
    byDepartement,
  }
}

function answers(fiche: Fiche, group: FilterGroup, wanted: ReadonlySet<string> | undefined): boolean {
  return wanted === undefined || wanted.size === 0 || codesOf(fiche, group).some((code) => wanted.has(code))
}

function tally(counts: Map<string, number>, codes: readonly string[]): void {
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
}
