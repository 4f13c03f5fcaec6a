import { Trans } from '@lingui/react/macro'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import { isTieDoubtful } from '../../derive/freshness.ts'
import type { Partenariat } from '../../domain/tables/partenariats.ts'
import { SourceLinks } from './SourceLinks.tsx'
import styles from './Card.module.css'

interface TieDetailsProps {
  readonly atlas: Atlas
  readonly lien: Partenariat
  readonly today: string
}

/** What there is to know of a tie besides who it joins: its source's words, years, how far to trust it, where it is said. */
export function TieDetails({ atlas, lien, today }: TieDetailsProps) {
  return (
    <>
      <p className={styles.soft}>
        « {lien.libelle} »{lien.annee !== null && <>, {lien.annee}</>}
        {lien.fin !== null && (
          <>
            , <Trans>terminé en {lien.fin}</Trans>
          </>
        )}
        {' · '}
        {labelOf(atlas, 'confiances', lien.confiance).toLowerCase()}
        {isTieDoubtful(lien, today) && (
          <>
            {', '}
            <strong>
              <Trans>à vérifier</Trans>
            </strong>
          </>
        )}
        {' · '}
        <SourceLinks urls={lien.source_url} />
      </p>
      {lien.notes !== null && <p className={styles.soft}>{lien.notes}</p>}
    </>
  )
}
