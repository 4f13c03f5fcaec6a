import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'

import styles from './Understand.module.css'

interface MovesListProps {
  readonly summary: ReactNode
  readonly rows: readonly { readonly key: string; readonly told: ReactNode }[]
}

const PAGE = 50

/** What came, went or changed, folded under how much there is of it. */
export function MovesList({ summary, rows }: MovesListProps) {
  const [count, setCount] = useState(PAGE)
  if (rows.length === 0) return null
  return (
    <details className={styles.details}>
      <summary>
        <Trans>
          {summary} ({rows.length})
        </Trans>
      </summary>
      <ul className={styles.rows}>
        {rows.slice(0, count).map(({ key, told }) => (
          <li key={key}>{told}</li>
        ))}
      </ul>
      {rows.length > count && (
        <button type="button" className={styles.button} onClick={() => setCount(count + PAGE)}>
          <Trans>Voir plus ({rows.length - count} de plus)</Trans>
        </button>
      )}
    </details>
  )
}
