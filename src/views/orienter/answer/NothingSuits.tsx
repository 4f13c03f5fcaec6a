import { Trans } from '@lingui/react/macro'

import { nearMisses, reachableFromAfar } from '../../../derive/orientation/nearMisses.ts'
import type { Besoin } from '../../../derive/orientation/need.ts'
import type { Ranked } from '../../../derive/orientation/rank.ts'
import { gapMail } from '../../../text/orientation/gapMail.ts'
import { whereSentence } from '../../../text/orientation/distance.ts'
import { phoneOf } from '../../../text/orientation/phone.ts'
import { reasonSentence } from '../../../text/orientation/reasons.ts'
import { ActorLink } from '../ActorLink.tsx'
import { CallLink } from '../CallLink.tsx'
import type { Orientation, Telling } from '../telling.ts'
import styles from './Answer.module.css'
import ofResult from './Result.module.css'

interface NothingSuitsProps {
  readonly besoin: Besoin
  readonly results: readonly Ranked[]
  readonly orientation: Orientation
  readonly telling: Telling
}

/** When nothing suits: what comes close and what it lacks, what can be had from afar, and how to say that it is missing. */
export function NothingSuits({ besoin, results, orientation, telling }: NothingSuitsProps) {
  const { from, profile } = orientation.need
  const close = nearMisses(results)
  const remote = reachableFromAfar(results.filter((ranked) => !close.includes(ranked)))
  const { subject, body } = gapMail(telling.words, besoin, from, profile.statut)
  return (
    <div className={styles.nothing}>
      <p>
        <strong>
          <Trans>Aucun service connu ne convient ici.</Trans>
        </strong>
      </p>
      {close.length > 0 && (
        <>
          <h4>
            <Trans>Ce qui s’en approche le plus</Trans>
          </h4>
          <Short ranked={close} orientation={orientation} telling={telling} />
        </>
      )}
      {remote.length > 0 && (
        <>
          <h4>
            <Trans>À distance, ou pour tout le pays</Trans>
          </h4>
          <Short ranked={remote} orientation={orientation} telling={telling} />
        </>
      )}
      <p>
        <a
          className={styles.gap}
          href={`mailto:${telling.contactEmail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
        >
          <Trans>Signaler un manque</Trans>
        </a>
      </p>
      {telling.contactEmail === '' && (
        <p className={ofResult.soft}>
          <Trans>Le signalement ouvre votre messagerie ; l’adresse du destinataire n’est pas encore fixée.</Trans>
        </p>
      )}
    </div>
  )
}

interface ShortProps extends Pick<NothingSuitsProps, 'orientation' | 'telling'> {
  readonly ranked: readonly Ranked[]
}

/** Services in a few words, each with what is against it. */
function Short({ ranked: list, orientation, telling }: ShortProps) {
  return (
    <ul className={styles.short}>
      {list.map((ranked) => (
        <li key={ranked.offer.service.id}>
          <ActorLink fiche={ranked.offer.fiche} telling={telling} /> — {ranked.offer.service.nom}
          <br />
          {whereSentence(telling.words, ranked, orientation.need.from)}
          {ranked.reasons
            .filter(({ verdict }) => verdict === 'non')
            .map((reason) => (
              <span key={reason.criterion} className={styles.lacking}>
                {reasonSentence(telling.words, reason)}
              </span>
            ))}
          <CallLink phone={phoneOf(ranked)} className={ofResult.call} />
        </li>
      ))}
    </ul>
  )
}
