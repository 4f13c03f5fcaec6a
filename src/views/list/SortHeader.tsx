import styles from './ActorTable.module.css'

interface SortHeaderProps {
  readonly label: string
  readonly state: 'ascending' | 'descending' | 'none'
  readonly onSort: () => void
}

/** A column header whose button sorts by it, then the other way round. */
export function SortHeader({ label, state, onSort }: SortHeaderProps) {
  return (
    <th scope="col" aria-sort={state}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {label}
        <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true" focusable="false">
          <path d="M5 0L9 4.5H1Z" opacity={state === 'descending' ? 0.25 : 1} fill="currentColor" />
          <path d="M5 12L1 7.5H9Z" opacity={state === 'ascending' ? 0.25 : 1} fill="currentColor" />
        </svg>
      </button>
    </th>
  )
}
