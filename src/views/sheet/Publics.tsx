import { Trans } from '@lingui/react/macro'

import { Fragment } from 'react'

import { Both } from './Both.tsx'
import { Drawing } from './Drawing.tsx'
import { TermAround } from './TermLabel.tsx'
import type { Term } from './visit.ts'
import styles from './Sheet.module.css'

/** For whom an organisation works; nothing when no source says it. */
export function Publics({ publics }: { readonly publics: readonly Term[] }) {
  if (publics.length === 0) return null
  return (
    <div className={styles.fact}>
      <Drawing name="personnes" />
      <Both>
        <b>
          <Trans>Pour qui</Trans>
        </b>
        {publics.map((term, index) => (
          <Fragment key={term.code}>
            {index === 0 ? ' : ' : ' · '}
            <TermAround vocabulaire="publics" term={term} />
          </Fragment>
        ))}
      </Both>
    </div>
  )
}
