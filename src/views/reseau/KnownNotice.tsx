import { Trans } from '@lingui/react/macro'

import styles from './Understand.module.css'

interface KnownNoticeProps {
  /** Whether ties that are over count too. */
  readonly everKnown?: boolean
}

/** What stands above everything that is read in the ties. */
export function KnownNotice({ everKnown = false }: KnownNoticeProps) {
  return (
    <p className={styles.notice}>
      {everKnown ? (
        <Trans>Liens connus seulement, terminés compris : ceux que dit une source publique.</Trans>
      ) : (
        <Trans>Liens connus seulement, et non terminés : ceux que dit une source publique.</Trans>
      )}{' '}
      <Trans>
        Un acteur sans lien connu est d’abord un acteur dont les liens ne sont pas documentés : rien ne dit qu’il est
        isolé.
      </Trans>
    </p>
  )
}
