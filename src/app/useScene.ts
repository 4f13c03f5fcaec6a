import { useDeferredValue, useMemo } from 'react'

import type { Fiche } from '../derive/atlas.ts'
import type { Filters } from '../derive/filters.ts'
import { knownFilters } from '../derive/filterOptions.ts'
import { todayOf } from '../derive/freshness.ts'
import { buildSearchIndex, searchRanking } from '../derive/search.ts'
import { type AnnouncedSession, announcedSessions } from '../derive/sessions/announced.ts'
import { type Selection, select } from '../derive/selection.ts'
import { sortFiches } from '../derive/sortFiches.ts'
import { type TieFilters, keepTies, knownTieFilters } from '../derive/tieFilters.ts'
import { type Choices, filtersOf } from '../state/choices.ts'
import { tieFiltersOf } from '../state/networkChoices.ts'
import type { Site } from './siteOf.ts'

/** What there is to see: one selection for every view. */
export interface Scene {
  readonly filters: Filters
  readonly tieFilters: TieFilters
  readonly selection: Selection
  /** The selection in the order of the list. */
  readonly sorted: readonly Fiche[]
  readonly selected: Fiche | null
  /** The ids that answer to the text of the search; null when there is none. */
  readonly found: ReadonlySet<string> | null
  readonly today: string
  /** Decided and to come. */
  readonly sessions: readonly AnnouncedSession[]
}

/** Makes the scene from the choices; each part is made again only when what it depends on changed. */
export function useScene({ atlas, options, data }: Site, choices: Choices): Scene {
  const asked = filtersOf(choices)
  const key = JSON.stringify(asked)
  // The key stands for the filters: nuqs gives new arrays whenever any part of the address changes.
  // eslint-disable-next-line react/exhaustive-deps -- see above
  const filters = useMemo(() => knownFilters(options, asked), [options, key])
  const text = useDeferredValue(filters.q)
  const hasText = text.trim() !== ''
  const index = useMemo(() => (hasText ? buildSearchIndex(atlas) : null), [atlas, hasText])
  const ranking = useMemo(() => (index === null ? null : searchRanking(index, text)), [index, text])
  const found = useMemo(() => (ranking === null ? null : new Set(ranking)), [ranking])
  const askedTies = tieFiltersOf(choices)
  const tieKey = JSON.stringify(askedTies)
  // eslint-disable-next-line react/exhaustive-deps -- the key stands for the filters, as above
  const tieFilters = useMemo(() => knownTieFilters(atlas, askedTies), [atlas, tieKey])
  const left = useMemo(() => select(atlas, filters, found), [atlas, filters, found])
  const selection = useMemo(() => keepTies(left, tieFilters), [left, tieFilters])
  const { tri, ordre } = choices
  const sorted = useMemo(
    () => sortFiches(atlas, left.fiches, tri, ordre === 'decroissant', ranking),
    [atlas, left, tri, ordre, ranking],
  )
  const selected = choices.acteur === null ? null : (atlas.ficheOf.get(choices.acteur) ?? null)
  const today = todayOf(new Date())
  const announced = data.publication.sessions
  const sessions = useMemo(() => announcedSessions(announced, atlas, today), [announced, atlas, today])
  return useMemo(
    () => ({ filters, tieFilters, selection, sorted, selected, found, today, sessions }),
    [filters, tieFilters, selection, sorted, selected, found, today, sessions],
  )
}
