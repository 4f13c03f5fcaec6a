import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import type { Atlas, Fiche } from '../../derive/atlas.ts'
import { type MeasureColumn, measureRowsOf, sortMeasures } from '../../derive/ties/measureRows.ts'
import type { Partenariat } from '../../domain/tables/partenariats.ts'
import { type Sort, sortOf } from '../../state/parsers.ts'
import { download } from '../download.ts'
import type { Telling } from '../orienter/telling.ts'
import { MeasureNotes } from './MeasureNotes.tsx'
import { MeasuresTable } from './MeasuresTable.tsx'
import { measuresCsv, tiesCsv } from './measuresCsv.ts'
import { useTies } from '../ties/useTies.ts'
import styles from './Measures.module.css'

interface MeasuresViewProps {
  readonly atlas: Atlas
  /** The organisations and the ties of the picture. */
  readonly fiches: readonly Fiche[]
  readonly liens: readonly Partenariat[]
  readonly sort: Sort<MeasureColumn>
  readonly telling: Pick<Telling, 'hrefOf' | 'onOpen'>
  readonly onSort: (sort: Sort<MeasureColumn>) => void
}

const PLACES = { kind: 'places', live: false } as const
const CSV = 'text/csv;charset=utf-8'

/** The organisations of the picture with their measures, in a table equal to it. */
export function MeasuresView({ atlas, fiches, liens, sort, telling, onSort }: MeasuresViewProps) {
  const { i18n } = useLingui()
  const { answer, failed } = useTies(atlas, PLACES)
  const rows = useMemo(() => (answer === null ? null : measureRowsOf(atlas, fiches, answer)), [atlas, fiches, answer])
  const sorted = useMemo(() => {
    const { column, descending } = sortOf(sort)
    return rows === null ? [] : sortMeasures(rows, column, descending)
  }, [rows, sort])
  const total = i18n.number(atlas.fiches.length)
  return (
    <>
      <header className={styles.intro}>
        <h2>
          <Trans>La place de chaque acteur</Trans>
        </h2>
        <p role="status">
          {failed && <Trans>Les mesures n’ont pas pu être calculées.</Trans>}
          {!failed && rows === null && <Trans>Calcul des mesures…</Trans>}
          {rows !== null && (
            <Plural
              value={rows.length}
              _0="Aucun acteur"
              one="# acteur, celui du graphe"
              other="# acteurs, ceux du graphe"
            />
          )}
        </p>
        <p className={styles.note}>
          <Trans>
            Les mesures portent sur tout le réseau connu ({total} acteurs, liens terminés compris) ; les filtres
            choisissent les lignes, ils ne changent pas les nombres.
          </Trans>
        </p>
        <MeasureNotes />
      </header>
      {rows !== null && (
        <>
          <MeasuresTable atlas={atlas} rows={sorted} sort={sort} telling={telling} onSort={onSort} />
          <div className={styles.actions}>
            <button
              type="button"
              className="pill"
              onClick={() => download('mesures.csv', measuresCsv(atlas, sorted), CSV)}
            >
              <Trans>Télécharger les mesures (CSV)</Trans>
            </button>
            <button type="button" className="pill" onClick={() => download('liens.csv', tiesCsv(atlas, liens), CSV)}>
              <Trans>Télécharger les liens (CSV)</Trans>
            </button>
          </div>
        </>
      )}
    </>
  )
}
