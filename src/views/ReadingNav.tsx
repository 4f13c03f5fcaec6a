import { useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'

import type { Lecture } from '../state/networkChoices.ts'
import styles from './ReadingNav.module.css'

interface ReadingNavProps {
  readonly readings: readonly { readonly lecture: Lecture; readonly label: MessageDescriptor }[]
  readonly shown: Lecture
  readonly hrefOf: (lecture: Lecture) => string
  readonly onRead: (lecture: Lecture) => void
}

/** What can be read beside the graph, as links: each can be shared, and the one that is read is said to be. */
export function ReadingNav({ readings, shown, hrefOf, onRead }: ReadingNavProps) {
  const { t, i18n } = useLingui()
  return (
    <nav id="lectures" className={styles.nav} aria-label={t`Lectures du réseau`}>
      {readings.map(({ lecture, label }) => (
        <a
          key={lecture}
          href={hrefOf(lecture)}
          aria-current={lecture === shown ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            onRead(lecture)
          }}
        >
          {i18n._(label)}
        </a>
      ))}
    </nav>
  )
}
