import { Plural, Trans } from '@lingui/react/macro'

import { blockagesOf } from '../../../derive/orientation/blockages.ts'
import type { Ranked } from '../../../derive/orientation/rank.ts'
import { whereSentence } from '../../../text/orientation/distance.ts'
import { lifterRole, obstacleSentence } from '../../../text/orientation/obstacles.ts'
import { phoneOf } from '../../../text/orientation/phone.ts'
import { reasonSentence } from '../../../text/orientation/reasons.ts'
import { ActorLink } from '../ActorLink.tsx'
import { CallLink } from '../CallLink.tsx'
import type { Orientation, Telling } from '../telling.ts'
import styles from './Blockages.module.css'

interface BlockagesProps {
  /** The services on screen. */
  readonly results: readonly Ranked[]
  readonly orientation: Orientation
  readonly telling: Telling
}

/** « Ce qui bloque, et qui peut aider »: each obstacle once, with the nearest service known to lift it. */
export function Blockages({ results, orientation, telling }: BlockagesProps) {
  const blockages = blockagesOf(results, orientation.obstaclesOf)
  if (blockages.length === 0) return null
  const { words } = telling
  return (
    <section className={styles.part} aria-labelledby="orienter-obstacles">
      <h3 id="orienter-obstacles">
        <Trans>Ce qui bloque, et qui peut aider</Trans>
      </h3>
      <ul className={styles.list}>
        {blockages.map((blockage) => (
          <li key={`${blockage.kind} ${blockage.niveau ?? ''}`} className={styles.blockage}>
            <p className={styles.obstacle}>
              {obstacleSentence(words, blockage)}{' '}
              <span className={styles.soft}>
                <Plural value={blockage.before.length} one="(# service affiché)" other="(# services affichés)" />
              </span>
            </p>
            {blockage.lifter === null ? (
              <p className={styles.soft}>
                <Trans>Aucun service connu des données ne lève cet obstacle ici.</Trans>
              </p>
            ) : (
              <div className={styles.lifter}>
                <p>
                  {lifterRole(words, blockage)}
                  {' : '}
                  <ActorLink fiche={blockage.lifter.offer.fiche} telling={telling} />
                  {' — '}
                  {blockage.lifter.offer.service.nom}
                </p>
                <p>{whereSentence(words, blockage.lifter, orientation.need.from)}</p>
                <ToCheck ranked={blockage.lifter} telling={telling} />
                <CallLink phone={phoneOf(blockage.lifter)} className={styles.call} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What must be asked by phone before anybody is sent there. */
function ToCheck({ ranked, telling }: { readonly ranked: Ranked; readonly telling: Telling }) {
  const doubts = ranked.reasons.filter(({ verdict }) => verdict === 'a-verifier')
  if (doubts.length === 0) return null
  return (
    <ul className={styles.doubts}>
      {doubts.map((reason) => (
        <li key={reason.criterion}>{reasonSentence(telling.words, reason)}</li>
      ))}
    </ul>
  )
}
