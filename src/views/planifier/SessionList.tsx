import { useLingui } from '@lingui/react/macro'

import type { Atlas } from '../../derive/atlas.ts'
import type { HandPlan } from '../../derive/sessions/byHand.ts'
import { withDay } from '../../derive/sessions/days.ts'
import { withHost, withPair } from '../../derive/sessions/pairs.ts'
import type { PlanSettings } from '../../derive/sessions/request.ts'
import type { ToldSession } from '../../derive/sessions/told.ts'
import type { Commune } from '../../domain/tables/communes.ts'
import type { Choices, ChoicesPatch } from '../../state/choices.ts'
import { askedAnew } from '../../state/planChoices.ts'
import { planEvent } from '../../text/region/planEvents.ts'
import { useStations } from '../orienter/useStations.ts'
import { saveCalendar } from './calendarFile.ts'
import { SessionCard } from './SessionCard.tsx'
import { SessionTakeAway } from './SessionTakeAway.tsx'

interface SessionListProps {
  readonly atlas: Atlas
  readonly communes: readonly Commune[]
  readonly told: readonly ToldSession[]
  readonly hand: HandPlan
  readonly settings: PlanSettings
  readonly choices: Choices
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
  /** Hears that a change by hand was made: the row that made it may have gone. */
  readonly onByHand: () => void
  /** Hears that a session goes, and its card with it. */
  readonly onLeave: () => void
}

/** Every session of a plan, with what is changed of it from its card. */
export function SessionList(props: SessionListProps) {
  const { atlas, communes, told, hand, settings, choices, onChange, onByHand, onLeave } = props
  const { i18n } = useLingui()
  const stations = useStations(true)
  const { deplaces, dates, impose, exclu } = choices
  return told.map((one) => {
    const { session, numero, jour } = one
    const { id } = session.candidate
    const event = planEvent(i18n, one)
    return (
      <SessionCard
        key={id}
        atlas={atlas}
        communes={communes}
        sessions={hand.plan.sessions}
        hand={hand}
        settings={settings}
        number={numero}
        session={session}
        stations={stations}
        jour={jour ?? ''}
        isDated={event !== null}
        isForced={impose.includes(id)}
        onGuest={(guest, host) => {
          if (host !== null) onByHand()
          onChange({ deplaces: withPair(deplaces, guest, host) })
        }}
        onReplace={(code) => {
          onByHand()
          // The day stays under the former host, too, for when this is undone.
          onChange({ ...withHost(choices, id, code), dates: jour === null ? dates : withDay(dates, code, jour) })
        }}
        onDay={(day) => onChange({ dates: withDay(dates, id, day) }, { replace: true })}
        onForce={() => onChange(askedAnew(choices, { impose: toggled(impose, id) }))}
        onExclude={() => {
          onLeave()
          onChange(askedAnew(choices, { exclu: [...exclu, id], impose: impose.filter((other) => other !== id) }))
        }}
        onCalendar={() => saveCalendar(event === null ? [] : [event])}
        takeAway={<SessionTakeAway told={one} choices={choices} onChange={onChange} />}
      />
    )
  })
}

function toggled(codes: readonly string[], code: string): readonly string[] {
  return codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code]
}
