import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useRef, useState } from 'react'

import type { FilterGroup } from '../../derive/filters.ts'
import type { FilterOption } from '../../derive/filterOptions.ts'
import { GROUP_TITLES } from '../../text/filterGroups.ts'
import { FilterOptionList } from './FilterOptionList.tsx'
import { useDismiss } from './useDismiss.ts'
import styles from './FilterGroupMenu.module.css'

interface FilterGroupMenuProps {
  readonly group: FilterGroup
  readonly options: readonly FilterOption[]
  readonly chosen: readonly string[]
  /** What choosing each value would give; null where nothing is counted. */
  readonly counts: ReadonlyMap<string, number> | null
  readonly onChoose: (group: FilterGroup, codes: readonly string[]) => void
}

/**
 * One group of filters: a disclosure that holds a checkbox per value. While it is closed its content follows in the
 * background, so that neither the first view nor a change waits for what nobody sees.
 */
export function FilterGroupMenu({ group, options, chosen, counts, onChoose }: FilterGroupMenuProps) {
  const { i18n } = useLingui()
  const details = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  const isFilled = useDeferredValue(true, false)
  const lateCounts = useDeferredValue(counts)
  useDismiss(details)
  return (
    <details
      ref={details}
      name="filtre"
      className={styles.group}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.summary} data-active={chosen.length > 0}>
        {i18n._(GROUP_TITLES[group])}
        {chosen.length > 0 && <span className={styles.badge}>{chosen.length}</span>}
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true" focusable="false" className={styles.caret}>
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      </summary>
      <div className={styles.panel}>
        {(isFilled || open) && (
          <FilterOptionList
            group={group}
            options={options}
            chosen={chosen}
            counts={open ? counts : lateCounts}
            onChoose={onChoose}
          />
        )}
      </div>
    </details>
  )
}
