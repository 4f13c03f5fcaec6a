import { Trans, useLingui } from '@lingui/react/macro'

import type { SortKey } from '../../derive/sortFiches.ts'
import styles from './SortSelect.module.css'

interface SortSelectProps {
  readonly sort: SortKey
  readonly isSearch: boolean
  readonly onSort: (sort: SortKey, descending: boolean) => void
}

/** The order of the list where there are no column headers. Dates go from the most recent. */
export function SortSelect({ sort, isSearch, onSort }: SortSelectProps) {
  const { t } = useLingui()
  const labels: readonly (readonly [SortKey, string])[] = [
    ['pertinence', isSearch ? t`Pertinence` : t`Nom`],
    ['famille', t`Famille`],
    ['departement', t`Département`],
    ['commune', t`Commune`],
    ['date', t`Date de la source`],
    ['confiance', t`Confiance`],
  ]
  const value = sort === 'nom' && !isSearch ? 'pertinence' : sort
  return (
    <label className={styles.label}>
      <Trans>Trier par</Trans>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = labels.find(([key]) => key === target.value)?.[0]
          if (chosen !== undefined) onSort(chosen, chosen === 'date')
        }}
      >
        {labels.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
        {isSearch && <option value="nom">{t`Nom`}</option>}
      </select>
    </label>
  )
}
