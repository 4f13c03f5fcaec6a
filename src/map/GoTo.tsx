import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'

import type { Departement } from '../domain/publish.ts'
import styles from './GoTo.module.css'

interface GoToProps {
  readonly departements: readonly Departement[]
  /** Null stands for the whole région. */
  readonly onGo: (code: string | null) => void
}

/** Takes the visitor to a département, or back to the whole région. */
export function GoTo({ departements, onGo }: GoToProps) {
  const { t } = useLingui()
  const box = useRef<HTMLDetailsElement>(null)
  const go = (code: string | null): void => {
    if (box.current !== null) {
      box.current.open = false
      box.current.querySelector('summary')?.focus()
    }
    onGo(code)
  }
  return (
    <details ref={box} className={styles.box} name="carte-panneau">
      <summary className={styles.summary}>
        <Trans>Aller à…</Trans>
      </summary>
      <ul className={styles.list} aria-label={t`Aller à`}>
        <li>
          <button type="button" className={styles.place} onClick={() => go(null)}>
            <Trans>Toute la région</Trans>
          </button>
        </li>
        {departements.map(({ code, nom }) => (
          <li key={code}>
            <button type="button" className={styles.place} onClick={() => go(code)}>
              {nom} <span className={styles.code}>{code}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
