import styles from './TieTable.module.css'

interface TieSortHeaderProps {
  readonly label: string
  readonly state: 'ascending' | 'descending' | 'none'
  readonly onSort: () => void
}

/** A column header whose button sorts the ties by it, then the other way round. */
export function TieSortHeader({ label, state, onSort }: TieSortHeaderProps) {
  return (
    <th scope="col" aria-sort={state}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {label}
        <span aria-hidden="true">{state === 'none' ? '↕' : state === 'ascending' ? '↑' : '↓'}</span>
      </button>
    </th>
  )
}
