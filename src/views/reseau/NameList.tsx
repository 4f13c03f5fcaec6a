import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'

import { ActorName, type ActorLinks } from './ActorName.tsx'
import styles from './Understand.module.css'

interface NameListProps {
  readonly summary: ReactNode
  readonly ids: readonly string[]
  readonly links: ActorLinks
}

/** A list of names folded under what they have in common; made only once it is opened. */
export function NameList({ summary, ids, links }: NameListProps) {
  const [isOpen, setOpen] = useState(false)
  if (ids.length === 0) return null
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Trans>
          {summary} ({ids.length})
        </Trans>
      </summary>
      {isOpen && (
        <ul className={styles.names}>
          {ids.map((id) => (
            <li key={id}>
              <ActorName id={id} links={links} />
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
