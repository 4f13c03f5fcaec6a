import { Plural, Trans, useLingui } from '@lingui/react/macro'

import type { Orientation, Telling } from '../telling.ts'
import { BesoinResults } from './BesoinResults.tsx'
import styles from './Answer.module.css'

interface AnswerProps {
  readonly orientation: Orientation | null
  readonly telling: Telling
  /** How many results of a need are shown. */
  readonly shownOf: (besoin: string) => number
  readonly onMore: (besoin: string) => void
}

/** The answer: for each need, the services in rank order. */
export function Answer({ orientation, telling, shownOf, onMore }: AnswerProps) {
  const { t } = useLingui()
  const count = orientation === null ? 0 : suitableIn(orientation)
  return (
    <section className={styles.answer} aria-label={t`Résultats`} id="resultats" tabIndex={-1}>
      <p role="status" className={styles.status}>
        {orientation === null ? (
          <Trans>Dites d’où vient la personne et ce qu’il lui faut : la réponse s’affiche ici.</Trans>
        ) : (
          <>
            <Plural
              value={count}
              _0="Aucun service ne convient"
              one="# service convient ou est à vérifier"
              other="# services conviennent ou sont à vérifier"
            />{' '}
            <Trans>depuis {orientation.need.from.nom}</Trans>
          </>
        )}
      </p>
      {orientation?.answer.map(({ besoin, results }) => (
        <BesoinResults
          key={besoin.code}
          besoin={besoin}
          results={results}
          orientation={orientation}
          telling={telling}
          shown={shownOf(besoin.code)}
          onMore={() => onMore(besoin.code)}
        />
      ))}
    </section>
  )
}

/** How many services suit or may suit; one that answers several needs counts once. */
export function suitableIn({ answer }: Pick<Orientation, 'answer'>): number {
  const suitable = answer.flatMap(({ results }) => results.filter(({ verdict }) => verdict !== 'non'))
  return new Set(suitable.map(({ offer }) => offer.service.id)).size
}
