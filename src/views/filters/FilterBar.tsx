import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useCallback, useState } from 'react'

import { FILTER_GROUPS, type FilterGroup, type Filters } from '../../derive/filters.ts'
import type { FilterOptions } from '../../derive/filterOptions.ts'
import type { Selection } from '../../derive/selection.ts'
import type { ChoicesPatch } from '../../state/choices.ts'
import { FilterChips } from './FilterChips.tsx'
import { FilterGroupMenu } from './FilterGroupMenu.tsx'
import { SearchField } from './SearchField.tsx'
import { activeFilters } from './activeFilters.ts'
import styles from './FilterBar.module.css'

interface FilterBarProps {
  readonly options: FilterOptions
  readonly filters: Filters
  readonly selection: Selection
  readonly total: number
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
}

/** Search, groups of filters and what is chosen. On a narrow screen the groups fold behind one button. */
export const FilterBar = memo(function FilterBar({ options, filters, selection, total, onChange }: FilterBarProps) {
  const { t } = useLingui()
  const [unfolded, setUnfolded] = useState(false)
  const active = activeFilters(options, filters)
  const choose = useCallback((group: FilterGroup, codes: readonly string[]) => onChange({ [group]: codes }), [onChange])
  return (
    <section className={styles.bar} aria-label={t`Filtres`}>
      <div className={styles.row}>
        <SearchField text={filters.q} onChange={(q) => onChange({ q }, { replace: true })} />
        <button
          type="button"
          className={styles.fold}
          aria-expanded={unfolded}
          aria-controls="groupes-de-filtres"
          onClick={() => setUnfolded(!unfolded)}
        >
          <Trans>Filtres</Trans>
          {active.length > 0 && <span className={styles.badge}>{active.length}</span>}
        </button>
        <div id="groupes-de-filtres" className={styles.groups} data-unfolded={unfolded}>
          {FILTER_GROUPS.map((group) => (
            <FilterGroupMenu
              key={group}
              group={group}
              options={options[group]}
              chosen={filters[group]}
              counts={selection.counts[group]}
              onChoose={choose}
            />
          ))}
        </div>
      </div>
      <FilterChips
        active={active}
        count={selection.fiches.length}
        total={total}
        filters={filters}
        onChange={onChange}
      />
    </section>
  )
})
