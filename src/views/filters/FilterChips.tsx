import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import type { Filters } from '../../derive/filters.ts'
import { CLEARED, type ChoicesPatch } from '../../state/choices.ts'
import { GROUP_TITLES } from '../../text/filterGroups.ts'
import { type ActiveFilter, without } from './activeFilters.ts'
import styles from './FilterBar.module.css'

interface FilterChipsProps {
  readonly active: readonly ActiveFilter[]
  readonly filters: Filters
  readonly count: number
  readonly total: number
  readonly onChange: (patch: ChoicesPatch) => void
}

/** How many organisations are left, and each choice with what takes it away. */
export function FilterChips({ active, filters, count, total, onChange }: FilterChipsProps) {
  const { i18n, t } = useLingui()
  const isFiltered = active.length > 0 || filters.q.trim() !== ''
  return (
    <div className={styles.chips}>
      <p role="status" className={styles.status}>
        {isFiltered ? (
          <Plural value={count} _0="Aucun acteur" one={`# acteur sur ${total}`} other={`# acteurs sur ${total}`} />
        ) : (
          <Plural value={count} _0="Aucun acteur" one="# acteur" other="# acteurs" />
        )}
      </p>
      {isFiltered && (
        <ul className={styles.chipList} aria-label={t`Filtres choisis`}>
          {filters.q.trim() !== '' && <Chip onRemove={() => onChange({ q: null })}>« {filters.q.trim()} »</Chip>}
          {active.map((filter) => (
            <Chip key={`${filter.group} ${filter.option.code}`} onRemove={() => onChange(without(filters, filter))}>
              <span className="visually-hidden">{i18n._(GROUP_TITLES[filter.group])} : </span>
              {filter.option.label}
            </Chip>
          ))}
          <li>
            <button type="button" className="clear-all" onClick={() => onChange(CLEARED)}>
              <Trans>Tout effacer</Trans>
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}

interface ChipProps {
  readonly children: ReactNode
  readonly onRemove: () => void
}

function Chip({ children, onRemove }: ChipProps) {
  return (
    <li>
      <button type="button" className="chip" onClick={onRemove}>
        {children}
        <span className="visually-hidden">
          <Trans>, retirer ce filtre</Trans>
        </span>
      </button>
    </li>
  )
}
