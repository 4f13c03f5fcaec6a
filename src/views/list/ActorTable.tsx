import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useMemo } from 'react'

import type { Atlas, Fiche } from '../../derive/atlas.ts'
import type { SortKey } from '../../derive/sortFiches.ts'
import { MoreButton } from '../MoreButton.tsx'
import { ProgressiveBodies, type RowsProps } from '../ProgressiveBodies.tsx'
import { useProgressive } from '../useProgressive.ts'
import { ActorTableRow } from './ActorTableRow.tsx'
import { SortHeader } from './SortHeader.tsx'
import styles from './ActorTable.module.css'

interface ActorTableProps {
  readonly atlas: Atlas
  readonly fiches: readonly Fiche[]
  readonly selectedId: string | null
  readonly today: string
  readonly sort: SortKey
  readonly descending: boolean
  readonly hrefOf: (acteurId: string) => string
  readonly onSelect: (acteurId: string) => void
  readonly onSort: (sort: SortKey, descending: boolean) => void
}

/** The whole selection as a sortable table: equal to the map and to the graph, and usable without either. */
export function ActorTable(props: ActorTableProps) {
  const { atlas, fiches, selectedId, today, sort, descending, hrefOf, onSelect, onSort } = props
  const { t } = useLingui()
  const rest = useMemo<Rest>(
    () => ({ atlas, selectedId, today, hrefOf, onSelect }),
    [atlas, selectedId, today, hrefOf, onSelect],
  )
  const progress = useProgressive(fiches, rest)
  const header = (key: SortKey, label: string) => (
    <SortHeader
      label={label}
      state={sort === key ? (descending ? 'descending' : 'ascending') : 'none'}
      onSort={() => onSort(key, sort === key && !descending)}
    />
  )
  return (
    <section className={styles.frame} aria-label={t`Liste des acteurs`} tabIndex={-1} id="liste">
      <table className={styles.table}>
        <caption className="visually-hidden">
          <Trans>Acteurs choisis. Les boutons des en-têtes trient la liste.</Trans>
        </caption>
        <thead>
          <tr>
            {header('nom', t`Acteur`)}
            {header('famille', t`Famille`)}
            {header('departement', t`Département`)}
            {header('commune', t`Commune`)}
            <th scope="col">
              <Trans>Thèmes</Trans>
            </th>
            {header('date', t`Date de la source`)}
            {header('confiance', t`Confiance`)}
          </tr>
        </thead>
        <ProgressiveBodies progress={progress} rest={rest} Rows={Rows} />
      </table>
      <MoreButton more={progress.more} />
    </section>
  )
}

type Rest = Pick<ActorTableProps, 'atlas' | 'selectedId' | 'today' | 'hrefOf' | 'onSelect'>

const Rows = memo(function Rows({ rows, rest: { selectedId, ...rest } }: RowsProps<Fiche, Rest>) {
  return rows.map((fiche) => (
    <ActorTableRow key={fiche.acteur.id} fiche={fiche} selected={fiche.acteur.id === selectedId} {...rest} />
  ))
})
