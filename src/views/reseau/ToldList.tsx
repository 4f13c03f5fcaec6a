import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode, useState } from 'react'

import { ActorName, type ActorLinks } from './ActorName.tsx'
import styles from './Understand.module.css'

/** Something told of one organisation or more. */
interface Told {
  readonly ids: readonly string[]
  readonly sentence: ReactNode
}

interface ToldListProps {
  readonly rows: readonly Told[]
  readonly links: ActorLinks
  /** How many are shown at first, and more each time. */
  readonly page?: number
  readonly label: string
}

/** Organisations, each with its sentence, a page at a time. */
export function ToldList({ rows, links, page = 8, label }: ToldListProps) {
  const { t } = useLingui()
  const [count, setCount] = useState(page)
  const left = rows.length - count
  return (
    <>
      <ol className={styles.rows} aria-label={label}>
        {rows.slice(0, count).map(({ ids, sentence }) => (
          <li key={ids.join(' ')}>
            {ids.map((id, index) => (
              <Fragment key={id}>
                {index > 0 && ' – '}
                <ActorName id={id} links={links} />
              </Fragment>
            ))}
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          className={styles.button}
          aria-label={t`Voir plus : ${label}`}
          onClick={() => setCount(count + page * 2)}
        >
          <Trans>Voir plus ({left} de plus)</Trans>
        </button>
      )}
    </>
  )
}
