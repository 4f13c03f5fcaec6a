import { Trans } from '@lingui/react/macro'

import styles from './Understand.module.css'

/** What stands above everything that is read in the ties. */
export function KnownNotice() {
  return (
    <p className={styles.notice}>
      <Trans>
        Liens connus seulement, terminés compris : ceux que dit une source publique. Un acteur sans lien connu est
        d’abord un acteur dont les liens ne sont pas documentés : rien ne dit qu’il est isolé.
      </Trans>
    </p>
  )
}
