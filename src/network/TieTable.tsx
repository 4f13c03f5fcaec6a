import { Trans } from '@lingui/react/macro'
import { useState } from 'react'

import type { Atlas } from '../derive/atlas.ts'
import type { Partenariat } from '../domain/tables/partenariats.ts'
import { TieRow } from './TieRow.tsx'
import styles from './TieTable.module.css'

interface TieTableProps {
  readonly atlas: Atlas
  readonly liens: readonly Partenariat[]
  readonly onSelect: (acteurId: string | null) => void
}

/** Rows shown at first, and added at each request: beyond, a browser takes its time. */
const CHUNK = 500

/** The ties of the picture as a table, equal to it; its rows are made only once it is opened. */
export function TieTable({ atlas, liens, onSelect }: TieTableProps) {
  const [open, setOpen] = useState(false)
  const [most, setMost] = useState(CHUNK)
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
                <th scope="col">
                  <Trans>De</Trans>
                </th>
                <th scope="col">
                  <Trans>Vers</Trans>
                </th>
                <th scope="col">
                  <Trans>Nature</Trans>
                </th>
                <th scope="col">
                  <Trans>Année</Trans>
                </th>
                <th scope="col">
                  <Trans>Source</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {liens.slice(0, most).map((lien) => (
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
