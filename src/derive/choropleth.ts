import type { Departement } from '../domain/publish.ts'
import { type ColourScale, classOf, colourScaleOf } from './colourScale.ts'
import type { Selection } from './selection.ts'

/** What the map says of one département. */
interface Shade {
  readonly departement: Departement
  readonly value: number
  /** Rank of the class in the scale that paints it. */
  readonly level: number
}

/** The départements shaded by what is selected, and the scale that shades them. */
export interface Choropleth {
  readonly perInhabitants: boolean
  readonly shades: readonly Shade[]
  readonly scale: ColourScale
}

const INHABITANTS = 100_000

/** Shades each département by its number of selected organisations, or by that number per 100,000 inhabitants. */
export function choroplethOf(
  departements: readonly Departement[],
  selection: Pick<Selection, 'byDepartement'>,
  perInhabitants: boolean,
): Choropleth {
  const values = departements.map((departement) => {
    const count = selection.byDepartement.get(departement.code) ?? 0
    if (!perInhabitants) return { departement, value: count }
    return { departement, value: departement.population > 0 ? (count * INHABITANTS) / departement.population : 0 }
  })
  const scale = colourScaleOf(
    values.map(({ value }) => value),
    { whole: !perInhabitants },
  )
  return {
    perInhabitants,
    scale,
    shades: values.map(({ departement, value }) => ({ departement, value, level: classOf(scale, value) })),
  }
}
