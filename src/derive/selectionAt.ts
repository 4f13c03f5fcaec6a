import type { PlacedLieu } from '../domain/publish.ts'
import type { Fiche } from './atlas.ts'
import { perGroup } from './filters.ts'
import { groupBy } from './groupBy.ts'
import type { Selection } from './selection.ts'

/** Some organisations as the map takes them, each with only the places that matter; no département is shaded. */
export function selectionAt(
  found: readonly { readonly fiche: Fiche; readonly places: readonly PlacedLieu[] }[],
): Selection {
  const fiches = [...groupBy(found, ({ fiche }) => fiche)].map(([fiche, list]) => {
    const lieux = new Set(list.flatMap(({ places }) => places))
    return at(fiche, [...lieux])
  })
  return {
    fiches,
    ids: new Set(fiches.map(({ acteur }) => acteur.id)),
    liens: [],
    between: [],
    counts: perGroup(() => new Map<string, number>()),
    byDepartement: new Map(),
  }
}

function at(fiche: Fiche, lieux: Fiche['lieux']): Fiche {
  return { ...fiche, lieux }
}
