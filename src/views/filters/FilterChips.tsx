import { Plural, Trans, useLingui } from '@lingui/react/macro'

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
          {filters.q.trim() !== '' && (
            <li>
              <button type="button" className={styles.chip} onClick={() => onChange({ q: null })}>
                « {filters.q.trim()} »<Cross />
                <span className="visually-hidden">
                  <Trans>, retirer ce filtre</Trans>
                </span>
              </button>
            </li>
          )}
          {active.map((filter) => (
            <li key={`${filter.group} ${filter.option.code}`}>
              <button type="button" className={styles.chip} onClick={() => onChange(without(filters, filter))}>
                <span className="visually-hidden">{i18n._(GROUP_TITLES[filter.group])} : </span>
                {filter.option.label}
                <Cross />
                <span className="visually-hidden">
                  <Trans>, retirer ce filtre</Trans>
                </span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={styles.clear} onClick={() => onChange(CLEARED)}>
              <Trans>Tout effacer</Trans>
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}

function Cross() {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}
