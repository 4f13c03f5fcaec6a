import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Ref } from 'react'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import type { HandPlan, StaleChange } from '../../derive/sessions/byHand.ts'
import type { Fault } from '../../derive/sessions/faults.ts'
import { coverageKm } from '../../text/coverage.ts'
import { changeInWords, faultInWords, signedKm } from '../../text/region/handChanges.ts'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface HandChangesProps {
  readonly atlas: Atlas
  readonly hand: HandPlan
  /** Whether it is a plan that was kept, and not what a search has found. */
  readonly isFrozen: boolean
  readonly heading: Ref<HTMLHeadingElement>
  readonly nameOf: (id: string) => string
  /** Undoes one change, by its key and the first id of its pair; null undoes all. */
  readonly onUndo: (change: Pick<StaleChange, 'key' | 'id'> | null) => void
}

/** What was changed by hand, what it costs, what the plan breaks of what is asked, and what undoes it; nothing for nothing. */
export function HandChanges({ atlas, hand, isFrozen, heading, nameOf, onUndo }: HandChangesProps) {
  const { i18n } = useLingui()
  const { changes, stale, faults, plan } = hand
  if (changes.length + stale.length === 0) return <Faults atlas={atlas} faults={faults} isByHand={false} />
  const isOfSeats = changes.length === 0 && stale.every(({ key }) => key === 'sieges')
  const added = changes.reduce((sum, { addedKm }) => sum + addedKm, 0)
  return (
    <section className={styles.hand} aria-labelledby="a-la-main">
      <h2 id="a-la-main" ref={heading} tabIndex={-1}>
        {isOfSeats ? (
          <Trans>Sessions des invités, gardées par le lien</Trans>
        ) : (
          <Plural
            value={changes.length}
            _0="Changements à la main"
            one="# changement à la main"
            other="# changements à la main"
          />
        )}
      </h2>
      {changes.length > 0 && (
        <p>
          <Trans>
            Ensemble : {signedKm(i18n, added)} au total ; la plus longue distance est de{' '}
            {coverageKm(i18n, plan.farthestKm)}.
          </Trans>
        </p>
      )}
      <ul>
        {changes.map((change) => (
          <li key={`${change.key} ${change.id}`} data-change={change.id}>
            {changeInWords(i18n, change)}{' '}
            <button type="button" className={shared.button} onClick={() => onUndo(change)}>
              <Trans>Défaire</Trans>
            </button>
          </li>
        ))}
        {stale.map((change) => (
          <li key={`${change.key} ${change.id}`}>
            <Trans>
              Ne s’applique plus à ce plan : {nameOf(change.id)} vers {nameOf(change.to)}.
            </Trans>{' '}
            <button type="button" className={shared.button} onClick={() => onUndo(change)}>
              <Trans>Oublier</Trans>
            </button>
          </li>
        ))}
      </ul>
      <Faults atlas={atlas} faults={faults} isByHand={changes.length > 0} />
      {!isOfSeats && (
        <button type="button" className={shared.button} onClick={() => onUndo(null)}>
          {isFrozen ? <Trans>Revenir au plan figé</Trans> : <Trans>Revenir au plan trouvé</Trans>}
        </button>
      )}
    </section>
  )
}

interface FaultsProps {
  readonly atlas: Atlas
  readonly faults: readonly Fault[]
  /** Whether changes by hand brought them, or what is asked of a plan that was kept. */
  readonly isByHand: boolean
}

/** What a plan does not keep of what is asked; nothing where it keeps all. */
function Faults({ atlas, faults, isByHand }: FaultsProps) {
  const { i18n } = useLingui()
  if (faults.length === 0) return null
  const departementOf = (code: string): string => atlas.departements.find((one) => one.code === code)?.nom ?? code
  return (
    <div className={styles.faults}>
      <p>
        {isByHand ? (
          <Trans>Ce plan, changé à la main, ne tient plus ce qui est demandé :</Trans>
        ) : (
          <Trans>Ce plan figé ne tient pas tout ce qui est demandé :</Trans>
        )}
      </p>
      <ul>
        {faults.map((fault) => {
          const text = faultInWords(i18n, fault, (code) => labelOf(atlas, 'ecosystemes', code), departementOf)
          return (
            <li key={text} data-fault={fault.code}>
              {text}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
