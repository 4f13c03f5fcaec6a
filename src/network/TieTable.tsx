import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef, useState } from 'react'

import type { Atlas } from '../derive/atlas.ts'
import { type TieColumn, sortTies } from '../derive/sortTies.ts'
import type { Partenariat } from '../domain/tables/partenariats.ts'
import { type Sort, nextSort, sortOf } from '../state/parsers.ts'
import { TieRow } from './TieRow.tsx'
import { TieSortHeader } from './TieSortHeader.tsx'
import styles from './TieTable.module.css'

interface TieTableProps {
  readonly atlas: Atlas
  readonly liens: readonly Partenariat[]
  /** The column by which they are sorted; null for the order of the data. */
  readonly sort: Sort<TieColumn> | null
  readonly onSelect: (acteurId: string | null) => void
  readonly onSort: (sort: Sort<TieColumn>) => void
}

/** Rows shown at first, and added at each request: beyond, a browser takes its time. */
const CHUNK = 100

/** The ties of the picture as a table, equal to it; its rows are made only once it is opened. Headers sort it. */
export function TieTable({ atlas, liens, sort, onSelect, onSort }: TieTableProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const [most, setMost] = useState(CHUNK)
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    // The button may be gone: who asked for more goes on at the first row that came.
    if (most > CHUNK) body.current?.rows[most - CHUNK]?.querySelector('button')?.focus()
  }, [most])
  const sorted = sort === null ? null : sortOf(sort)
  const rows = useMemo(() => {
    if (!open || sort === null) return liens
    const { column, descending } = sortOf(sort)
    return sortTies(atlas, liens, column, descending)
  }, [atlas, liens, open, sort])
  const header = (column: TieColumn, label: string) => (
    <TieSortHeader
      label={label}
      state={sorted?.column === column ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
      // What is recent is what one looks for first.
      onSort={() => onSort(nextSort(sort, column, column === 'annee' ? 'descending' : 'ascending'))}
    />
  )
  return (
    <details className={styles.details} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Trans>Tableau des liens connus ({liens.length})</Trans>
      </summary>
      {open && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {header('de', t`De`)}
                {header('vers', t`Vers`)}
                {header('nature', t`Nature`)}
                {header('annee', t`Année`)}
                {header('confiance', t`Confiance`)}
                <th scope="col">
                  <Trans>Source</Trans>
                </th>
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.slice(0, most).map((lien) => (
                <TieRow
                  key={`${lien.de} ${lien.vers} ${lien.nature} ${lien.libelle}`}
                  atlas={atlas}
                  lien={lien}
                  onSelect={onSelect}
                />
              ))}
            </tbody>
          </table>
          {liens.length > most && (
            <button type="button" className={styles.more} onClick={() => setMost(most + CHUNK)}>
              <Trans>Afficher la suite</Trans>
            </button>
          )}
        </div>
      )}
    </details>
  )
}
