import { useMemo } from 'react'

import { differencePoints } from '../derive/coverage/comparison.ts'
import { type Coverage, coverageOf } from '../derive/coverage/coverage.ts'
import { type CoveragePoint, coveragePoints } from '../derive/coverage/onMap.ts'
import { reachOf } from '../derive/coverage/reach.ts'
import { knownFilters } from '../derive/filterOptions.ts'
import { type Offer, type Offers, offersOf } from '../derive/orientation/offers.ts'
import type { Selection } from '../derive/selection.ts'
import { selectionAt } from '../derive/selectionAt.ts'
import type { Commune } from '../domain/tables/communes.ts'
import { type Choices, filtersOf } from '../state/choices.ts'
import type { Montre } from '../state/planChoices.ts'
import type { Site } from './siteOf.ts'
import { type ComparisonScene, useComparison } from './useComparison.ts'

/** The coverage that the address asks for. */
export interface CoverageScene {
  /** The themes looked at: those chosen, else the first of all; and the public, null for anybody. */
  readonly themes: readonly string[]
  readonly publics: string | null
  /** How many services there are for the public asked about, and how many of them have no known place. */
  readonly services: number
  readonly unplaced: number
  /** Of no commune until they have arrived. */
  readonly coverage: Coverage
  readonly compared: ComparisonScene
  /** What the map shows: the coverage, the one it is compared with, or their difference. */
  readonly montre: Montre
  readonly points: readonly CoveragePoint[]
  /** The places of the services that the map shows. */
  readonly selection: Selection
}

/** Works out the coverage of the themes of the address; each part is made again only when what it depends on changed. */
export function useCoverage(site: Site, communes: readonly Commune[] | null, choices: Choices): CoverageScene {
  const { atlas, options } = site
  const { theme, public: publics } = knownFilters(options, filtersOf(choices))
  const key = (theme.length > 0 ? theme : options.theme.slice(0, 1).map(({ code }) => code)).join(',')
  const themes = useMemo(() => key.split(','), [key])
  const offers = useMemo(() => offersOf(atlas), [atlas])
  const served = publics[0] ?? null
  const coverage = useMemo(() => coverageOf(offers, communes ?? [], themes, served), [offers, communes, themes, served])
  const { compare, seuil } = choices
  const compared = useComparison(site, offers, communes, coverage, { themes, publics: served, compare })
  const { comparison } = compared
  const montre = comparison === null ? 'premier' : choices.montre
  const looked = useMemo(() => offersLooked(offers, themes, served), [offers, themes, served])
  const selection = useMemo(() => {
    const { theme: other, file } = compared
    // Of an earlier version the services are not known; the coverage itself comes second to it.
    const first = file === null ? looked : []
    const second = other === null ? looked : offersLooked(offers, [other], served)
    const shown = comparison === null ? looked : { premier: first, second, ecart: [] }[montre]
    return selectionAt(shown.map(({ fiche, places }) => ({ fiche, places })))
  }, [looked, offers, compared, comparison, served, montre])
  const points = useMemo(() => {
    if (comparison === null) return coveragePoints(coverage, seuil)
    if (montre === 'ecart') return differencePoints(comparison, seuil)
    return coveragePoints(montre === 'premier' ? comparison.first : comparison.second, seuil)
  }, [coverage, comparison, montre, seuil])
  const unplaced = looked.filter(({ places }) => places.every(({ position }) => position === null)).length
  return { themes, publics: served, services: looked.length, unplaced, coverage, compared, montre, points, selection }
}

/** The services of some themes that do not refuse a public. */
function offersLooked(offers: Offers, themes: readonly string[], publics: string | null): readonly Offer[] {
  const indices = new Set(themes.flatMap((code) => offers.byTheme.get(code) ?? []))
  return [...indices]
    .flatMap((index) => offers.list[index] ?? [])
    .filter(({ service }) => reachOf(service, publics) !== null)
}
