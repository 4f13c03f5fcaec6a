import { Trans, useLingui } from '@lingui/react/macro'

import type { Fiche } from '../../derive/atlas.ts'
import { doubtsOf } from '../../derive/freshness.ts'
import { partialDateInWords } from '../../text/dates.ts'
import styles from './Card.module.css'

/** « À vérifier », with the reasons; nothing when there is no doubt. */
export function Doubts({ fiche, today }: { readonly fiche: Fiche; readonly today: string }) {
  const { i18n } = useLingui()
  const doubts = doubtsOf(fiche, today)
  if (doubts.length === 0) return null
  const date = fiche.date === null ? '' : partialDateInWords(fiche.date, i18n.locale)
  return (
    <div className={styles.doubts}>
      <p>
        <strong>
          <Trans>À vérifier avant d’orienter quelqu’un</Trans>
        </strong>
      </p>
      <ul>
        {doubts.includes('faible') && (
          <li>
            <Trans>La confiance est faible : information ancienne, partielle ou déduite.</Trans>
          </li>
        )}
        {doubts.includes('ancien') && (
          <li>
            <Trans>La source a plus d’un an ({date}).</Trans>
          </li>
        )}
        {doubts.includes('non-date') && (
          <li>
            <Trans>La source n’est pas datée.</Trans>
          </li>
        )}
      </ul>
    </div>
  )
}
