import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'

import { frozenOf } from '../../derive/sessions/frozen.ts'
import type { Plan } from '../../derive/sessions/plan.ts'
import type { ToldSession } from '../../derive/sessions/told.ts'
import type { Choices, ChoicesPatch } from '../../state/choices.ts'
import { askedAnew } from '../../state/planChoices.ts'
import { planEvent } from '../../text/region/planEvents.ts'
import { download } from '../download.ts'
import { saveCalendar } from './calendarFile.ts'
import { type CsvMake, guestsCsv } from './guestsCsv.ts'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface PlanActionsProps {
  readonly plan: Plan
  readonly told: readonly ToldSession[]
  readonly isFrozen: boolean
  /** Whether changes by hand make it another plan than the one that was found or kept. */
  readonly isChanged: boolean
  readonly choices: Choices
  readonly onChange: (patch: ChoicesPatch) => void
}

/** What can be done with a whole plan: keep it as it is, take its lists of guests and its calendar away. */
export function PlanActions({ plan, told, isFrozen, isChanged, choices, onChange }: PlanActionsProps) {
  const { i18n } = useLingui()
  const toggle = useRef<HTMLButtonElement>(null)
  const events = told.flatMap((one) => planEvent(i18n, one) ?? [])
  const list = (make: CsvMake): void =>
    download(`invitations-${make}.csv`, guestsCsv(plan, make), 'text/csv;charset=utf-8')
  /** The plan as it is shown, its changes by hand included, becomes the one that is kept. */
  const freeze = (): void => {
    const frozen = frozenOf(plan)
    const exclu = choices.exclu.filter((id) => !frozen.impose.includes(id))
    onChange({ ...frozen, sessions: plan.sessions.length, exclu, remplaces: [], deplaces: [] })
  }
  return (
    <div className={styles.actions}>
      <button
        ref={toggle}
        type="button"
        className={shared.button}
        aria-pressed={isFrozen}
        onClick={() => (isFrozen ? onChange(askedAnew(choices, {})) : freeze())}
      >
        <Trans>Figer ce plan</Trans>
      </button>
      {isFrozen && isChanged && (
        <button
          type="button"
          className={shared.button}
          onClick={() => {
            // This button goes, once there are no changes any more.
            toggle.current?.focus()
            freeze()
          }}
        >
          <Trans>Figer avec ces changements</Trans>
        </button>
      )}
      <button type="button" className={shared.button} onClick={() => list('tableur')}>
        <Trans>Invitations pour un tableur (CSV)</Trans>
      </button>
      <button type="button" className={shared.button} onClick={() => list('brut')}>
        <Trans>Invitations brutes (CSV)</Trans>
      </button>
      <button
        type="button"
        className={shared.button}
        disabled={events.length === 0}
        onClick={() => saveCalendar(events)}
      >
        <Trans>Agenda de toutes les sessions datées (.ics)</Trans>
      </button>
    </div>
  )
}
