import { Trans, useLingui } from '@lingui/react/macro'

import type { Unknown } from '../../derive/sessions/known.ts'
import { unknownInWords } from '../../text/region/unknown.ts'
import styles from './Planifier.module.css'

/** What the link names that this site does not know, or that does not suit: it is said, since nothing follows from it. Nothing for nothing. */
export function UnknownNote({ unknown }: { readonly unknown: readonly Unknown[] }) {
  const { i18n } = useLingui()
  if (unknown.length === 0) return null
  return (
    <div className={styles.warning} data-inconnus={unknown.length}>
      <p>
        <Trans>Ce lien nomme ce qui n’est pas connu ici, ou ne convient pas ; il n’en est pas tenu compte :</Trans>
      </p>
      <ul>
        {unknown.map((one) => (
          <li key={`${one.key} ${one.id}`}>{unknownInWords(i18n, one)}</li>
        ))}
      </ul>
    </div>
  )
}
