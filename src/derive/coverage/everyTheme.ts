import type { Commune } from '../../domain/tables/communes.ts'
import type { CouvertureRow } from '../../domain/tables/couverture.ts'
import type { Offers } from '../orientation/offers.ts'
import { coverageOf } from './coverage.ts'

/** The nearest service of each theme for each commune, for anybody: the rows of `couverture.csv`, theme by theme. */
export function everyTheme(
  offers: Offers,
  communes: readonly Commune[],
  thematiques: readonly string[],
): readonly CouvertureRow[] {
  return thematiques.flatMap((thematique) => {
    const { km, nearest } = coverageOf(offers, communes, [thematique], null)
    return communes.map(({ code_insee }, index): CouvertureRow => {
      const offer = nearest[index] ?? null
      return {
        code_insee,
        thematique,
        distance_km: offer === null ? null : Math.round((km[index] ?? 0) * 10) / 10,
        service_id: offer?.service.id ?? null,
      }
    })
  })
}
