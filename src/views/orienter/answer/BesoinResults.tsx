import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'

import type { Besoin } from '../../../derive/orientation/need.ts'
import type { Ranked } from '../../../derive/orientation/rank.ts'
import type { Orientation, Telling } from '../telling.ts'
import { NothingSuits } from './NothingSuits.tsx'
import { Result } from './Result.tsx'
import styles from './Answer.module.css'

interface BesoinResultsProps {
  readonly besoin: Besoin
  readonly results: readonly Ranked[]
  readonly orientation: Orientation
  readonly telling: Telling
  /** How many that suit or may suit are shown. */
  readonly shown: number
  readonly onMore: () => void
}

/** How many more « Afficher les suivants » shows of those that do not suit. */
const FOLDED_PAGE = 20

/** The services that answer one need, in rank order; those that do not suit are folded, each with why. */
export function BesoinResults({ besoin, results, orientation, telling, shown, onMore }: BesoinResultsProps) {
  const [folded, setFolded] = useState(FOLDED_PAGE)
  const suitable = results.filter(({ verdict }) => verdict !== 'non')
  const others = results.slice(suitable.length)
  const item = (ranked: Ranked) => (
    <Result
      key={ranked.offer.service.id}
      ranked={ranked}
      from={orientation.need.from}
      obstacles={orientation.obstaclesOf(ranked)}
      telling={telling}
    />
  )
  return (
    <section className={styles.besoin} aria-labelledby={`reponse-${besoin.code}`}>
      <h3 id={`reponse-${besoin.code}`} className={styles.besoinTitle}>
        {besoin.label}
        <span className={styles.count}>
          <Plural value={suitable.length} _0="aucun service" one="# service" other="# services" />
        </span>
      </h3>
      {suitable.length === 0 ? (
        <NothingSuits besoin={besoin} results={results} orientation={orientation} telling={telling} />
      ) : (
        <ol className={styles.list}>{suitable.slice(0, shown).map(item)}</ol>
      )}
      {suitable.length > shown && (
        <button type="button" className={styles.more} onClick={onMore}>
          <Trans>Afficher les suivants</Trans>
        </button>
      )}
      {others.length > 0 && (
        <details className={styles.folded}>
          <summary>
            <Trans>Ne conviennent pas ({others.length})</Trans>
          </summary>
          <ol className={styles.list}>{others.slice(0, folded).map(item)}</ol>
          {others.length > folded && (
            <button type="button" className={styles.more} onClick={() => setFolded(folded + FOLDED_PAGE)}>
              <Trans>Afficher les suivants</Trans>
            </button>
          )}
        </details>
      )}
    </section>
  )
}
