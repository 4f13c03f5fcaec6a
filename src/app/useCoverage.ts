import { useMemo } from 'react'

import { type Coverage, coverageOf } from '../derive/coverage/coverage.ts'
import { type CoveragePoint, coveragePoints } from '../derive/coverage/onMap.ts'
import { reachOf } from '../derive/coverage/reach.ts'
import { knownFilters } from '../derive/filterOptions.ts'
import { offersOf } from '../derive/orientation/offers.ts'
import type { Selection } from '../derive/selection.ts'
import { selectionAt } from '../derive/selectionAt.ts'
import type { Commune } from '../domain/tables/communes.ts'
import { type Choices, filtersOf } from '../state/choices.ts'
import type { Site } from './siteOf.ts'

/** The coverage that the address asks for. */
export interface CoverageScene {
  /** The themes looked at: those chosen, else the first of all. */
  readonly themes: readonly string[]
  /** How many services there are for the public asked about, and how many of them have no known place. */
  readonly services: number
  readonly unplaced: number
  /** Of no commune until they have arrived. */
  readonly coverage: Coverage
  readonly points: readonly CoveragePoint[]
  /** The places of the services looked at. */
  readonly selection: Selection
}

/** Works out the coverage of the themes of the address; each part is made again only when what it depends on changed. */
export function useCoverage(
  { atlas, options }: Site,
  communes: readonly Commune[] | null,
  choices: Choices,
): CoverageScene {
  const { theme, public: publics } = knownFilters(options, filtersOf(choices))
  const key = (theme.length > 0 ? theme : options.theme.slice(0, 1).map(({ code }) => code)).join(',')
  const themes = useMemo(() => key.split(','), [key])
  const offers = useMemo(() => offersOf(atlas), [atlas])
  const served = publics[0] ?? null
  const coverage = useMemo(() => coverageOf(offers, communes ?? [], themes, served), [offers, communes, themes, served])
  const looked = useMemo(() => {
    const indices = new Set(themes.flatMap((code) => offers.byTheme.get(code) ?? []))
    return [...indices]
      .flatMap((index) => offers.list[index] ?? [])
      .filter(({ service }) => reachOf(service, served) !== null)
  }, [offers, themes, served])
  const selection = useMemo(() => selectionAt(looked.map(({ fiche, places }) => ({ fiche, places }))), [looked])
  const points = useMemo(() => coveragePoints(coverage, choices.seuil), [coverage, choices.seuil])
  const unplaced = looked.filter(({ places }) => places.every(({ position }) => position === null)).length
  return { themes, services: looked.length, unplaced, coverage, points, selection }
}
