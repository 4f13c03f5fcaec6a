import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useCallback, useDeferredValue, useMemo } from 'react'

import type { Atlas, Fiche } from '../../derive/atlas.ts'
import { labelOf } from '../../derive/atlas.ts'
import { doubtsOf } from '../../derive/freshness.ts'
import { hasPlace } from '../../text/places.ts'
import { Mark } from '../Mark.tsx'
import { MoreButton } from '../MoreButton.tsx'
import { PlaceNames } from '../PlaceNames.tsx'
import { useProgressive } from '../useProgressive.ts'
import styles from './ActorList.module.css'

interface ActorListProps {
  readonly atlas: Atlas
  readonly fiches: readonly Fiche[]
  readonly selectedId: string | null
  readonly today: string
  readonly hrefOf: (acteurId: string) => string
  readonly onSelect: (acteurId: string) => void
}

/** The list beside the map or the graph: one entry an organisation, in the order chosen. */
export function ActorList({ atlas, fiches, selectedId, today, hrefOf, onSelect }: ActorListProps) {
  const { t } = useLingui()
  // Any choice changes where the rows lead: their addresses follow once what was chosen is painted.
  const lateHref = useDeferredValue(hrefOf)
  const rest = useMemo<Rest>(
    () => ({ atlas, selectedId, today, hrefOf: lateHref, onSelect }),
    [atlas, selectedId, today, lateHref, onSelect],
  )
  const { first, tail, stale, more } = useProgressive(fiches, rest)
  return (
    <section className={styles.list} aria-label={t`Liste des acteurs`} tabIndex={-1} id="liste">
      {/* One list in two boxes, the second of which can be hidden at once: `ul` would make it two lists. */}
      <div role="list">
        <Rows fiches={first} rest={rest} />
        {tail !== null && (
          <div hidden={stale}>
            <Rows fiches={tail.rows} rest={tail.rest} />
          </div>
        )}
      </div>
      <MoreButton more={more} />
    </section>
  )
}

type Rest = Omit<ActorListProps, 'fiches'>

interface RowsProps {
  readonly fiches: readonly Fiche[]
  readonly rest: Rest
}

const Rows = memo(function Rows({ fiches, rest: { selectedId, ...rest } }: RowsProps) {
  return fiches.map((fiche) => (
    <ActorRow key={fiche.acteur.id} fiche={fiche} selected={fiche.acteur.id === selectedId} {...rest} />
  ))
})

interface ActorRowProps extends Omit<Rest, 'selectedId'> {
  readonly fiche: Fiche
  readonly selected: boolean
}

const ActorRow = memo(function ActorRow({ atlas, fiche, selected, today, hrefOf, onSelect }: ActorRowProps) {
  const { acteur, thematiques } = fiche
  const open = useCallback(
    (event: React.MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      onSelect(acteur.id)
    },
    [acteur.id, onSelect],
  )
  const themes = thematiques.map((code) => labelOf(atlas, 'thematiques', code))
  return (
    <div role="listitem" className={styles.row} data-acteur={acteur.id} data-selected={selected}>
      <Mark type={acteur.type} size={22} />
      <div className={styles.text}>
        <a href={hrefOf(acteur.id)} className={styles.name} aria-current={selected ? 'true' : undefined} onClick={open}>
          {acteur.nom}
        </a>
        <p className={styles.meta}>
          {labelOf(atlas, 'types', acteur.type)}
          {hasPlace(fiche) && ' · '}
          <PlaceNames atlas={atlas} fiche={fiche} />
        </p>
        {themes.length > 0 && (
          <p className={styles.themes}>
            {themes.slice(0, 2).join(', ')}
            {themes.length > 2 && <Trans>, et {themes.length - 2} de plus</Trans>}
          </p>
        )}
        {doubtsOf(fiche, today).length > 0 && (
          <span className={styles.doubt}>
            <Trans>à vérifier</Trans>
          </span>
        )}
      </div>
    </div>
  )
})
