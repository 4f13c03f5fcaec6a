import { Trans } from '@lingui/react/macro'

import styles from './Understand.module.css'

/** What stands above everything that is read in the ties. */
export function KnownNotice() {
  return (
    <p className={styles.notice}>
      <Trans>
        Liens connus seulement : ceux qu’une source publique dit. Un acteur sans lien connu n’est pas documenté avant
        d’être isolé.
      </Trans>
    </p>
  )
}
