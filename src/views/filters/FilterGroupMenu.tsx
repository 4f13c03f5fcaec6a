import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'

import type { FilterGroup } from '../../derive/filters.ts'
import type { FilterOption } from '../../derive/filterOptions.ts'
import { groupBy } from '../../derive/groupBy.ts'
import { GROUP_TITLES } from '../../text/filterGroups.ts'
import { Mark } from '../Mark.tsx'
import { useDismiss } from './useDismiss.ts'
import styles from './FilterGroupMenu.module.css'

interface FilterGroupMenuProps {
  readonly group: FilterGroup
  readonly options: readonly FilterOption[]
  readonly chosen: readonly string[]
  readonly counts: ReadonlyMap<string, number>
  readonly onChange: (codes: readonly string[]) => void
}

/** One group of filters: a disclosure that holds a checkbox per value, each with what choosing it would give. */
export function FilterGroupMenu({ group, options, chosen, counts, onChange }: FilterGroupMenuProps) {
  const { i18n } = useLingui()
  const details = useRef<HTMLDetailsElement>(null)
  useDismiss(details)
  const toggle = (code: string): void =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code])
  return (
    <details ref={details} name="filtre" className={styles.group}>
      <summary className={styles.summary} data-active={chosen.length > 0}>
        {i18n._(GROUP_TITLES[group])}
        {chosen.length > 0 && <span className={styles.badge}>{chosen.length}</span>}
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true" focusable="false" className={styles.caret}>
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      </summary>
      <div className={styles.panel}>
        {[...groupBy(options, ({ section }) => section)].map(([section, list]) => (
          <fieldset key={section ?? ''} className={styles.section}>
            <legend className={section === null ? 'visually-hidden' : styles.legend}>
              {section ?? i18n._(GROUP_TITLES[group])}
            </legend>
            {list.map(({ code, label }) => (
              <label key={code} className={styles.option} data-empty={(counts.get(code) ?? 0) === 0}>
                <input type="checkbox" value={code} checked={chosen.includes(code)} onChange={() => toggle(code)} />
                {group === 'famille' && <Mark type={code} />}
                <span>{label}</span>
                <span className={styles.count}>{counts.get(code) ?? 0}</span>
              </label>
            ))}
          </fieldset>
        ))}
        {chosen.length > 0 && (
          <button type="button" className={styles.clear} onClick={() => onChange([])}>
            <Trans>Effacer ces choix</Trans>
          </button>
        )}
      </div>
    </details>
  )
}
