import { Trans, useLingui } from '@lingui/react/macro'

import { type Atlas, type Fiche, labelOf } from '../../derive/atlas.ts'
import { partialDateInWords } from '../../text/dates.ts'
import { SourceLinks } from './SourceLinks.tsx'
import styles from './Card.module.css'

/** Where the card comes from, of when, and how far it can be trusted. */
export function CardSources({ atlas, fiche: { acteur } }: { readonly atlas: Atlas; readonly fiche: Fiche }) {
  const { i18n } = useLingui()
  const inWords = (date: string) => partialDateInWords(date, i18n.locale)
  return (
    <div className={styles.part}>
      <h3>
        <Trans>D’où vient cette fiche</Trans>
      </h3>
      <dl className={styles.sources}>
        <div>
          <dt>
            <Trans>Source</Trans>
          </dt>
          <dd>
            <SourceLinks urls={acteur.source_url} />
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Date de la source</Trans>
          </dt>
          <dd>{acteur.source_date === null ? <Trans>non datée</Trans> : inWords(acteur.source_date)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Confiance</Trans>
          </dt>
          <dd>{labelOf(atlas, 'confiances', acteur.confiance)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Relevée le</Trans>
          </dt>
          <dd>{inWords(acteur.date_maj)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Vérifiée auprès de l’acteur</Trans>
          </dt>
          <dd>{acteur.verifie_le === null ? <Trans>jamais</Trans> : inWords(acteur.verifie_le)}</dd>
        </div>
      </dl>
      {acteur.notes !== null && <p className={styles.soft}>{acteur.notes}</p>}
    </div>
  )
}
