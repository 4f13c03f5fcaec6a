import { Trans, useLingui } from '@lingui/react/macro'

import type { Parcours } from '../../../derive/orientation/parcours.ts'
import { alternativesOf } from '../../../derive/orientation/suggestedParcours.ts'
import { shortWhere } from '../../../text/orientation/distance.ts'
import { stepPurpose } from '../../../text/orientation/steps.ts'
import { ActorLink } from '../ActorLink.tsx'
import type { Orientation, Telling } from '../telling.ts'
import styles from './Blockages.module.css'

interface ParcoursStepsProps {
  readonly parcours: Parcours
  readonly orientation: Orientation
  readonly telling: Telling
  readonly onChange: (parcours: Parcours) => void
  /** Puts the suggestion back; null when nothing was changed. */
  readonly onReset: (() => void) | null
}

/** « Un parcours possible »: the steps in sentences; each can be replaced by the next best, or left out. */
export function ParcoursSteps({ parcours, orientation, telling, onChange, onReset }: ParcoursStepsProps) {
  const { t } = useLingui()
  const { offers, need } = orientation
  const replace = (index: number): void => {
    const step = parcours[index]
    if (step === undefined) return
    const taken = new Set(parcours.map(({ ranked }) => ranked.offer))
    const all = alternativesOf(offers, need, step)
    const at = all.findIndex(({ offer }) => offer === step.ranked.offer)
    const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(({ offer }) => !taken.has(offer))
    if (next !== undefined) onChange(parcours.with(index, { ...step, ranked: next }))
  }
  return (
    <section className={styles.part} aria-labelledby="orienter-parcours">
      <h3 id="orienter-parcours">
        <Trans>Un parcours possible</Trans>
      </h3>
      <ol className={styles.steps}>
        {parcours.map((step, index) => (
          <li key={step.ranked.offer.service.id} className={styles.step} data-etape={step.ranked.offer.service.id}>
            <p>
              <Trans>
                {stepPurpose(telling.words, step)} avec <ActorLink fiche={step.ranked.offer.fiche} telling={telling} />,{' '}
                {shortWhere(telling.words, step.ranked, need.from)}.
              </Trans>
            </p>
            <div className={styles.stepActions}>
              <button
                type="button"
                className={styles.copy}
                onClick={() => replace(index)}
                aria-label={t`Remplacer l’étape ${index + 1}`}
              >
                <Trans>Remplacer</Trans>
              </button>
              {parcours.length > 1 && (
                <button
                  type="button"
                  className={styles.copy}
                  onClick={() => onChange(parcours.filter((other) => other !== step))}
                  aria-label={t`Retirer l’étape ${index + 1}`}
                >
                  <Trans>Retirer</Trans>
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {onReset !== null && (
        <button type="button" className={styles.copy} onClick={onReset}>
          <Trans>Revenir au parcours proposé</Trans>
        </button>
      )}
    </section>
  )
}
