import { Trans, useLingui } from '@lingui/react/macro'

import type { Atlas } from '../../derive/atlas.ts'
import type { Solution } from '../../derive/location/plan.ts'
import type { HandPlan } from '../../derive/sessions/byHand.ts'
import { personsAt } from '../../derive/sessions/plan.ts'
import { coverageKm } from '../../text/coverage.ts'
import { boundInWords, countInWords } from '../../text/region/plan.ts'
import { Introductions } from './Introductions.tsx'
import styles from './Sessions.module.css'

interface PlanSummaryProps {
  readonly atlas: Atlas
  readonly hand: HandPlan
  readonly solution: Solution
  /** Farthest that anyone may go, in kilometres; null where the number of sessions was given. */
  readonly portee: number | null
  /** Whether it is a plan that was kept, and not what a search has found. */
  readonly isFrozen: boolean
  readonly presentations: readonly string[]
}

/** What a plan comes to, how good it is proven to be, and whom it introduces to whom. */
export function PlanSummary({ atlas, hand, solution, portee, isFrozen, presentations }: PlanSummaryProps) {
  const { i18n } = useLingui()
  const { plan, changes } = hand
  const persons = personsAt(...plan.sessions)
  return (
    <>
      <p className={styles.figure}>
        <strong>
          <Trans>
            {coverageKm(i18n, persons === 0 ? 0 : plan.totalKm / persons)} en moyenne,{' '}
            {coverageKm(i18n, plan.farthestKm)} au plus
          </Trans>
        </strong>{' '}
        <Trans>à vol d’oiseau, du lieu de chaque invité à sa session.</Trans>
      </p>
      {portee !== null && !isFrozen && <p>{countInWords(i18n, solution, portee)}</p>}
      {isFrozen && (
        <p>
          <Trans>
            Plan figé : son lien garde ses lieux et la session de chaque invité, sans rien chercher d’autre. Changer une
            demande le libère ; ses lieux restent imposés.
          </Trans>
        </p>
      )}
      {/* Of a plan that was kept nothing is proven unless it obeys, and unless a search with its hosts was made. */}
      {(!isFrozen || solution.bound > 0) && (
        <p>
          {changes.length > 0 && <Trans>Avant les changements à la main.</Trans>}{' '}
          {isFrozen && <Trans>Comparé aux autres plans qui ont ces lieux.</Trans>} {boundInWords(i18n, solution)}
        </p>
      )}
      <Introductions atlas={atlas} plan={plan} presentations={presentations} />
    </>
  )
}
