import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import type { Solution } from '../../derive/location/plan.ts'
import type { HandPlan } from '../../derive/sessions/byHand.ts'
import { daysOf, withDay } from '../../derive/sessions/days.ts'
import { withHost, withPair } from '../../derive/sessions/pairs.ts'
import { type Plan, type PlannedSession, personsAt } from '../../derive/sessions/plan.ts'
import type { Planning } from '../../derive/sessions/planning.ts'
import { toldSessions } from '../../derive/sessions/told.ts'
import type { Commune } from '../../domain/tables/communes.ts'
import type { Terme } from '../../domain/tables/vocabulaire.ts'
import type { Choices, ChoicesPatch } from '../../state/choices.ts'
import { boundInWords, countInWords } from '../../text/plan.ts'
import { coverageKm } from '../../text/coverage.ts'
import { download } from '../download.ts'
import { HandChanges } from './HandChanges.tsx'
import { Introductions } from './Introductions.tsx'
import { PlanTakeAway } from './PlanTakeAway.tsx'
import { SessionCard } from './SessionCard.tsx'
import { SessionTakeAway } from './SessionTakeAway.tsx'
import { calendarOf, type CalendarSession } from '../../derive/takeaway/calendar.ts'
import { type CsvMake, guestsCsv } from './guestsCsv.ts'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface SessionsResultsProps {
  readonly atlas: Atlas
  readonly communes: readonly Commune[]
  readonly sujet: Terme
  readonly plan: Plan
  readonly hand: HandPlan
  readonly planning: Planning
  readonly solution: Solution
  /** Whether a clock, or the visitor, ended the search. */
  readonly isCut: boolean
  readonly choices: Choices
  /** What a host, or an invited place, is called. */
  readonly nameOf: (id: string) => string
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
}

/** A plan: what it comes to, how good it is proven to be, and each of its sessions. */
export function SessionsResults(props: SessionsResultsProps) {
  const { atlas, communes, sujet, plan, hand, planning, solution, isCut, choices, nameOf, onChange } = props
  const { i18n, t } = useLingui()
  const persons = personsAt(...plan.sessions)
  const [heading, changed] = useFocusAfterChange()
  const region = useRef<HTMLElement>(null)
  const days = daysOf(choices.dates)
  const told = useMemo(() => toldSessions(plan, sujet, choices), [plan, sujet, choices])
  const areHoursRight = choices.debut < choices.fin
  const event = ({ candidate, guests: invited }: PlannedSession): CalendarSession | null => {
    const jour = days.get(candidate.id)
    if (jour === undefined || !areHoursRight) return null
    return {
      uid: `${sujet.code}-${candidate.id}@cartographie-des-acteurs`,
      titre: t`Session « ${sujet.label} »`,
      lieu: `${candidate.nom} (${candidate.departement})`,
      description: t`Invités : ${[...new Set(invited.map(({ participant }) => participant.fiche.acteur.nom))].join(', ')}`,
      jour,
      debut: choices.debut,
      fin: choices.fin,
    }
  }
  const events = plan.sessions.flatMap((session) => event(session) ?? [])
  const list = (make: CsvMake): void =>
    download(`invitations-${make}.csv`, guestsCsv(plan, make), 'text/csv;charset=utf-8')
  return (
    <section ref={region} tabIndex={-1} className={shared.column} aria-label={t`Plan`}>
      <p className={styles.figure}>
        <strong>
          <Trans>
            {coverageKm(i18n, persons === 0 ? 0 : plan.totalKm / persons)} en moyenne,{' '}
            {coverageKm(i18n, plan.farthestKm)} au plus
          </Trans>
        </strong>{' '}
        <Trans>à vol d’oiseau, du lieu de chaque invité à sa session.</Trans>
      </p>
      {planning.settings.portee !== null && planning.settings.portee !== undefined && (
        <p>{countInWords(i18n, solution, planning.settings.portee)}</p>
      )}
      <p>
        {hand.changes.length > 0 && <Trans>Avant les changements à la main.</Trans>} {boundInWords(i18n, solution)}
      </p>
      <Introductions atlas={atlas} plan={plan} presentations={choices.presentations} />
      <HandChanges
        atlas={atlas}
        hand={hand}
        heading={heading}
        nameOf={nameOf}
        onUndo={(change) => {
          if (change === null) onChange({ deplaces: [], remplaces: [] })
          else onChange({ [change.key]: withPair(choices[change.key], change.id, null) })
        }}
      />
      {isCut && (
        <p className={shared.note}>
          <Trans>
            La recherche s’est arrêtée avant d’avoir tout examiné, faute de temps ou à votre demande : ce lien, rouvert,
            pourrait donner un autre plan. « Figer ces lieux » garde ses lieux.
          </Trans>
        </p>
      )}
      <div className={styles.row}>
        <label className={styles.field}>
          <Trans>De</Trans>
          <input
            type="time"
            value={choices.debut}
            onChange={({ target }) => onChange({ debut: target.value === '' ? null : target.value }, { replace: true })}
          />
        </label>
        <label className={styles.field}>
          <Trans>À</Trans>
          <input
            type="time"
            value={choices.fin}
            onChange={({ target }) => onChange({ fin: target.value === '' ? null : target.value }, { replace: true })}
          />
        </label>
      </div>
      {!areHoursRight && (
        <p role="alert">
          <Trans>L’heure de fin doit suivre l’heure de début.</Trans>
        </p>
      )}
      <div className={styles.actions}>
        <button
          type="button"
          className={shared.button}
          onClick={() => onChange({ impose: plan.sessions.map(({ candidate }) => candidate.id), remplaces: [] })}
        >
          <Trans>Figer ces lieux</Trans>
        </button>
        <button type="button" className={shared.button} onClick={() => list('tableur')}>
          <Trans>Invitations pour un tableur (CSV)</Trans>
        </button>
        <button type="button" className={shared.button} onClick={() => list('brut')}>
          <Trans>Invitations brutes (CSV)</Trans>
        </button>
        <button type="button" className={shared.button} disabled={events.length === 0} onClick={() => save(events)}>
          <Trans>Agenda de toutes les sessions datées (.ics)</Trans>
        </button>
      </div>
      <PlanTakeAway sessions={told} choices={choices} onChange={onChange} />
      {plan.sessions.map((session, index) => (
        <SessionCard
          key={session.candidate.id}
          atlas={atlas}
          communes={communes}
          sessions={plan.sessions}
          hand={hand}
          settings={planning.settings}
          onGuest={(guest, host) => {
            if (host !== null) changed()
            onChange({ deplaces: withPair(choices.deplaces, guest, host) })
          }}
          onReplace={(code) => {
            changed()
            const jour = days.get(session.candidate.id)
            // The day stays under the former host, too, for when this is undone.
            const dates = jour === undefined ? choices.dates : withDay(choices.dates, code, jour)
            onChange({ ...withHost(choices, session.candidate.id, code), dates })
          }}
          number={index + 1}
          session={session}
          jour={days.get(session.candidate.id) ?? ''}
          isDated={event(session) !== null}
          isForced={choices.impose.includes(session.candidate.id)}
          onDay={(jour) => onChange({ dates: withDay(choices.dates, session.candidate.id, jour) }, { replace: true })}
          onForce={() => onChange({ impose: toggled(choices.impose, session.candidate.id) })}
          onExclude={() => {
            // Its session goes, and the button with it.
            region.current?.focus({ preventScroll: true })
            onChange({
              exclu: [...choices.exclu, session.candidate.id],
              impose: choices.impose.filter((id) => id !== session.candidate.id),
            })
          }}
          onCalendar={() => {
            const one = event(session)
            if (one !== null) save([one])
          }}
          takeAway={told[index] && <SessionTakeAway told={told[index]} choices={choices} onChange={onChange} />}
        />
      ))}
    </section>
  )
}

/** The heading of the changes takes the focus after one: the row that made it has gone to another session. */
function useFocusAfterChange(): readonly [React.RefObject<HTMLHeadingElement | null>, () => void] {
  const heading = useRef<HTMLHeadingElement>(null)
  const isWanted = useRef(false)
  useEffect(() => {
    // The heading may come with a later render.
    if (!isWanted.current || heading.current === null) return
    isWanted.current = false
    heading.current.focus()
  })
  return [
    heading,
    () => {
      isWanted.current = true
    },
  ]
}

function save(list: readonly CalendarSession[]): void {
  if (list.length > 0) download('sessions.ics', calendarOf(list), 'text/calendar;charset=utf-8')
}

function toggled(codes: readonly string[], code: string): readonly string[] {
  return codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code]
}
