import { Trans } from '@lingui/react/macro'
import { memo } from 'react'
import type { ReactNode } from 'react'

import type { Choices, ChoicesPatch } from '../state/choices.ts'
import type { SortKey } from '../derive/sortFiches.ts'
import { ActorList } from '../views/list/ActorList.tsx'
import { ActorTable } from '../views/list/ActorTable.tsx'
import { UpcomingSessions } from '../views/list/UpcomingSessions.tsx'
import { SortSelect } from '../views/list/SortSelect.tsx'
import { useMediaQuery } from '../views/useMediaQuery.ts'
import type { Site } from './siteOf.ts'
import type { Scene } from './useScene.ts'
import styles from './App.module.css'

interface ResultsProps {
  readonly site: Site
  readonly scene: Scene
  readonly choices: Choices
  readonly linkTo: (acteurId: string) => string
  readonly onOpen: (acteurId: string) => void
  readonly onChange: (patch: ChoicesPatch) => void
  /** What leads elsewhere, above the list. */
  readonly top: ReactNode
  readonly children: ReactNode
}

/** The list: a table when it has the page to itself and room, else a column beside the picture. */
export const Results = memo(function Results({
  site,
  scene,
  choices,
  linkTo,
  onOpen,
  onChange,
  top,
  children,
}: ResultsProps) {
  const isWide = useMediaQuery('(width >= 48rem)')
  const { atlas } = site
  const { filters, sorted, selected, today, sessions } = scene
  const onSort = (tri: SortKey, descending: boolean): void =>
    onChange({ tri, ordre: descending ? 'decroissant' : 'croissant' })
  const common = {
    atlas,
    fiches: sorted,
    selectedId: selected?.acteur.id ?? null,
    today,
    hrefOf: linkTo,
    onSelect: onOpen,
  }
  const isSearch = filters.q.trim() !== ''
  const upcoming = choices.vue !== 'reseau' && (
    <UpcomingSessions sessions={sessions} isOpen={choices.vue === 'liste'} hrefOf={linkTo} onSelect={onOpen} />
  )
  if (choices.vue === 'liste' && isWide) {
    return (
      <div className={styles.results}>
        {upcoming}
        {children}
        <ActorTable {...common} sort={choices.tri} descending={choices.ordre === 'decroissant'} onSort={onSort} />
      </div>
    )
  }
  return (
    <div className={styles.results}>
      {top}
      {upcoming}
      <div className={styles.toolbar}>
        <SortSelect sort={choices.tri} isSearch={isSearch} onSort={onSort} />
        {choices.vue !== 'liste' && (
          <button type="button" className={styles.alone} onClick={() => onChange({ seul: 'oui' })}>
            <Trans>Masquer la liste</Trans>
          </button>
        )}
      </div>
      {children}
      <ActorList {...common} />
    </div>
  )
})
