import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import type { MeasureColumn, MeasureRow as Row } from '../../derive/ties/measureRows.ts'
import { type Sort, nextSort, sortOf } from '../../state/parsers.ts'
import { MoreButton } from '../MoreButton.tsx'
import { SortHeader } from '../list/SortHeader.tsx'
import type { Telling } from '../orienter/telling.ts'
import { egoNamesOf } from '../ties/egoNames.ts'
import { MeasureRow } from './MeasureRow.tsx'
import styles from './Measures.module.css'

interface MeasuresTableProps {
  readonly atlas: Atlas
  readonly rows: readonly Row[]
  readonly sort: Sort<MeasureColumn>
  readonly telling: Pick<Telling, 'hrefOf' | 'onOpen'>
  readonly onSort: (sort: Sort<MeasureColumn>) => void
}

/** Rows shown at first, and added at each request: laying out hundreds of wide rows at once would hold up the page. */
const CHUNK = 40

/** The measures, one organisation a row; a header sorts by its column, the greatest numbers first. */
export function MeasuresTable({ atlas, rows, sort, telling, onSort }: MeasuresTableProps) {
  const { t } = useLingui()
  const { column: sorted, descending } = sortOf(sort)
  const rest = useMemo(() => ({ telling, names: egoNamesOf(atlas), total: atlas.fiches.length }), [atlas, telling])
  const [most, setMost] = useState(CHUNK)
  const left = rows.length - most
  const header = (column: MeasureColumn, label: string) => (
    <SortHeader
      label={label}
      state={sorted === column ? (descending ? 'descending' : 'ascending') : 'none'}
      onSort={() => onSort(nextSort(sort, column, FROM_LEAST.has(column) ? 'ascending' : 'descending'))}
    />
  )
  return (
    <div className={styles.scroll} role="region" aria-label={t`Mesures des acteurs`}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          <Trans>Mesures des acteurs du graphe. Les boutons des en-têtes trient le tableau.</Trans>
        </caption>
        <thead>
          <tr>
            {header('nom', t`Acteur`)}
            {header('partenaires', t`Partenaires`)}
            {header('liens', t`Liens`)}
            {header('exterieur', t`Hors de son écosystème`)}
            {header('intermediarite', t`Chaînes courtes`)}
            {header('reseau', t`Réseau`)}
            {header('communaute', t`Communauté`)}
            {header('coupure', t`Coupe`)}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <MeasureRow key={row.fiche.acteur.id} row={row} {...rest} />
          ))}
        </tbody>
      </table>
      <MoreButton more={left > 0 ? () => setMost(most + CHUNK) : null} left={left} />
    </div>
  )
}

/** Columns that one reads from the first on: of a rank, the least is the foremost. */
const FROM_LEAST: ReadonlySet<MeasureColumn> = new Set(['nom', 'reseau', 'communaute'])
