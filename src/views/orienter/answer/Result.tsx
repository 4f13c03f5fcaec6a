import { Trans, useLingui } from '@lingui/react/macro'

import { doubtsOf } from '../../../derive/freshness.ts'
import type { From } from '../../../derive/orientation/need.ts'
import type { Obstacle } from '../../../derive/orientation/obstacles.ts'
import type { Ranked } from '../../../derive/orientation/rank.ts'
import { whereSentence } from '../../../text/orientation/distance.ts'
import { obstacleSentence } from '../../../text/orientation/obstacles.ts'
import { phoneOf } from '../../../text/orientation/phone.ts'
import { reasonSentence } from '../../../text/orientation/reasons.ts'
import { stationsSentence } from '../../../text/orientation/stations.ts'
import { Mark } from '../../Mark.tsx'
import { ActorLink } from '../ActorLink.tsx'
import { CallLink } from '../CallLink.tsx'
import { ShortlistButton } from '../shortlist/ShortlistButton.tsx'
import type { Telling } from '../telling.ts'
import { ResultHours } from './ResultHours.tsx'
import { VerdictBadge } from './VerdictBadge.tsx'
import styles from './Result.module.css'

interface ResultProps {
  readonly ranked: Ranked
  readonly from: From
  readonly obstacles: readonly Obstacle[]
  readonly telling: Telling
}

/** One service as an answer: who, what, where, whether it suits and why, and how to call. */
export function Result({ ranked, from, obstacles, telling }: ResultProps) {
  const { t } = useLingui()
  const { offer, verdict, reasons, lieu, distanceKm } = ranked
  const { service, fiche } = offer
  const { words } = telling
  const decisive = verdict === 'oui' ? reasons : reasons.filter((reason) => reason.verdict === verdict)
  const others = reasons.filter((reason) => !decisive.includes(reason))
  return (
    <li
      className={styles.result}
      data-service={service.id}
      data-acteur={fiche.acteur.id}
      data-distance-km={distanceKm === null ? undefined : distanceKm.toFixed(1)}
      data-adequation={verdict}
    >
      <div className={styles.resultHead}>
        <Mark type={fiche.acteur.type} size={22} />
        <div>
          <h4 className={styles.name}>
            <ActorLink fiche={fiche} telling={telling} />
          </h4>
          <p>{service.nom}</p>
        </div>
        <VerdictBadge verdict={verdict} />
      </div>
      <p className={styles.where}>
        {whereSentence(words, ranked, from)}
        {!offer.placesAreStated && offer.places.length > 1 && (
          <>
            {' · '}
            <Trans>lieu à faire confirmer</Trans>
          </>
        )}
      </p>
      {telling.stations !== null && (
        <p className={styles.soft}>{stationsSentence(words, telling.stations, from, ranked)}</p>
      )}
      <ul className={styles.reasons}>
        {[...decisive, ...others].map((reason) => (
          <li key={reason.criterion} data-verdict={reason.verdict}>
            {reasonSentence(words, reason)}
          </li>
        ))}
        {obstacles.map((obstacle) => (
          <li key={obstacle.kind} data-verdict="obstacle">
            {obstacleSentence(words, obstacle)}
          </li>
        ))}
      </ul>
      <ResultHours text={lieu?.horaires_accueil ?? null} hours={lieu === null ? undefined : telling.hours[lieu.id]} />
      <div className={styles.actions}>
        <CallLink phone={phoneOf(ranked)} className={styles.call} />
        <ShortlistButton
          pressed={telling.shortlist.includes(fiche.acteur.id)}
          label={t`Garder ${fiche.acteur.nom} dans la sélection`}
          onToggle={() => telling.onToggle(fiche.acteur.id)}
        />
        {doubtsOf(fiche, telling.today).length > 0 && (
          <span className={styles.doubt}>
            <Trans>Fiche ancienne ou peu sûre : à vérifier</Trans>
          </span>
        )}
      </div>
    </li>
  )
}
