import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'

import type { FilterGroup } from '../../derive/filters.ts'
import type { FilterOption } from '../../derive/filterOptions.ts'
import { groupBy } from '../../derive/groupBy.ts'
import { GROUP_TITLES } from '../../text/filterGroups.ts'
import { Mark } from '../Mark.tsx'
import styles from './FilterGroupMenu.module.css'

interface FilterOptionListProps {
  readonly group: FilterGroup
  readonly options: readonly FilterOption[]
  readonly chosen: readonly string[]
  /** What choosing each value would give; null where nothing is counted. */
  readonly counts: ReadonlyMap<string, number> | null
  readonly onChoose: (group: FilterGroup, codes: readonly string[]) => void
}

/** A checkbox per value of a group, each with what choosing it would give. */
export const FilterOptionList = memo(function FilterOptionList(props: FilterOptionListProps) {
  const { group, options, chosen, counts, onChoose } = props
  const { i18n } = useLingui()
  const toggle = (code: string): void =>
    onChoose(group, chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code])
  return (
    <>
      {[...groupBy(options, ({ section }) => section)].map(([section, list]) => (
        <fieldset key={section ?? ''} className={styles.section}>
          <legend className={section === null ? 'visually-hidden' : styles.legend}>
            {section ?? i18n._(GROUP_TITLES[group])}
          </legend>
          {list.map(({ code, label }) => (
            <label key={code} className={styles.option} data-empty={counts !== null && (counts.get(code) ?? 0) === 0}>
              <input type="checkbox" value={code} checked={chosen.includes(code)} onChange={() => toggle(code)} />
              {group === 'famille' && <Mark type={code} />}
              <span>{label}</span>
              {counts !== null && <span className={styles.count}>{counts.get(code) ?? 0}</span>}
            </label>
          ))}
        </fieldset>
      ))}
      {chosen.length > 0 && (
        <button type="button" className={styles.clear} onClick={() => onChoose(group, [])}>
          <Trans>Effacer ces choix</Trans>
        </button>
      )}
    </>
  )
})
