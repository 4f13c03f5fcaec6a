import { Plural, Trans, useLingui } from '@lingui/react/macro'

import type { Share } from '../../derive/coverage/shares.ts'
import { percentage } from '../../text/coverage.ts'
import styles from './Coverage.module.css'
import shared from './Planifier.module.css'

interface CoverageSummaryProps {
  readonly region: Share
  readonly thresholdKm: number
  readonly services: number
  readonly unplaced: number
  /** How many themes are looked at together. */
  readonly themes: number
}

/** What the whole region comes to, in sentences. */
export function CoverageSummary({ region, thresholdKm, services, unplaced, themes }: CoverageSummaryProps) {
  const { i18n, t } = useLingui()
  const { inhabitants, beyond, uncertain } = region
  const share = percentage(i18n, inhabitants === 0 ? 0 : beyond / inhabitants)
  const doubt = percentage(i18n, inhabitants === 0 ? 0 : uncertain / inhabitants)
  return (
    <section className={styles.summary} aria-label={t`Couverture`}>
      <p role="status" className={styles.figure}>
        <strong>{share}</strong>{' '}
        <span>
          {themes > 1 ? (
            <Trans>
              des habitants vivent à plus de {thresholdKm} km d’un service connu de l’un au moins de ces thèmes :
            </Trans>
          ) : (
            <Trans>des habitants vivent à plus de {thresholdKm} km d’un service connu :</Trans>
          )}{' '}
          <Trans>
            <Plural value={beyond} one="# personne" other="# personnes" /> sur {i18n.number(inhabitants)}.
          </Trans>
        </span>
      </p>
      <p>
        <Plural value={services} _0="Aucun service connu." one="# service connu." other="# services connus." />{' '}
        {unplaced > 0 && (
          <Plural
            value={unplaced}
            one="Le lieu de l’un d’eux n’est pas connu."
            other="Le lieu de # d’entre eux n’est pas connu."
          />
        )}{' '}
        {uncertain > 0 && (
          <Trans>
            Pour {doubt} des habitants, le service le plus proche est assez près, mais sa source ne dit pas s’il leur
            est ouvert : à vérifier.
          </Trans>
        )}
      </p>
      <p className={shared.note}>
        <Trans>
          Distances à vol d’oiseau, du centre de la commune au lieu le plus proche. Un service qui refuse la commune ou
          le public n’est pas compté ; un service dont le lieu n’est pas connu ne peut pas l’être.
        </Trans>
      </p>
    </section>
  )
}
