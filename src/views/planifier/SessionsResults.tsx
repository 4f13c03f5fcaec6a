import { Trans, useLingui } from '@lingui/react/macro'

import type { Atlas } from '../../derive/atlas.ts'
import type { Solution } from '../../derive/location/plan.ts'
import type { Plan } from '../../derive/sessions/plan.ts'
import type { Terme } from '../../domain/tables/vocabulaire.ts'
import type { Choices, ChoicesPatch } from '../../state/choices.ts'
import { boundInWords } from '../../text/plan.ts'
import { coverageKm } from '../../text/coverage.ts'
import { download } from '../download.ts'
import { SessionCard } from './SessionCard.tsx'
import { calendarOf, type CalendarSession } from './calendar.ts'
import { type CsvMake, guestsCsv } from './guestsCsv.ts'
import styles from './Sessions.module.css'

interface SessionsResultsProps {
  readonly atlas: Atlas
  readonly sujet: Terme
  readonly plan: Plan
  readonly solution: Solution
  readonly choices: Choices
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
}

/** A plan: what it comes to, how good it is proven to be, and each of its sessions. */
export function SessionsResults({ atlas, sujet, plan, solution, choices, onChange }: SessionsResultsProps) {
  const { i18n, t } = useLingui()
  const guests = plan.sessions.reduce((sum, session) => sum + session.guests.length, 0)
  const jourOf = (index: number): string => choices.dates[index] ?? ''
  const event = (index: number): CalendarSession | null => {
    const session = plan.sessions[index]
    const jour = jourOf(index)
    if (session === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(jour)) return null
    const invited = session.guests.map(({ participant }) => participant.fiche.acteur.nom)
    return {
      uid: `${sujet.code}-${session.candidate.id}-${jour}@cartographie-des-acteurs`,
      titre: t`Session « ${sujet.label} »`,
      lieu: `${session.candidate.nom} (${session.candidate.departement})`,
      description: t`Invités : ${[...new Set(invited)].join(', ')}`,
      jour,
      debut: choices.debut,
      fin: choices.fin,
    }
  }
  const events = plan.sessions.flatMap((_, index) => event(index) ?? [])
  const list = (make: CsvMake): void =>
    download(`invitations-${make}.csv`, guestsCsv(plan, make), 'text/csv;charset=utf-8')
  const setDay = (index: number, jour: string): void => {
    const dates = plan.sessions.map((_, place) => (place === index ? jour : jourOf(place)))
    // A list in the address bar has no empty items: what is not yet decided says so.
    onChange({ dates: dates.map((one) => (one === '' ? '-' : one)) }, { replace: true })
  }
  return (
    <section className={styles.results} aria-label={t`Plan`}>
      <p role="status" className={styles.figure}>
        <strong>
          <Trans>
            {coverageKm(i18n, guests === 0 ? 0 : plan.totalKm / guests)} en moyenne, {coverageKm(i18n, plan.farthestKm)}{' '}
            au plus
          </Trans>
        </strong>{' '}
        <Trans>à vol d’oiseau, du lieu de chaque invité à sa session.</Trans>
      </p>
      <p>{boundInWords(i18n, solution)}</p>
      <div className={styles.row}>
        <label className={styles.field}>
          <Trans>De</Trans>
          <input
            type="time"
            value={choices.debut}
            onChange={({ target }) => onChange({ debut: target.value }, { replace: true })}
          />
        </label>
        <label className={styles.field}>
          <Trans>À</Trans>
          <input
            type="time"
            value={choices.fin}
            onChange={({ target }) => onChange({ fin: target.value }, { replace: true })}
          />
        </label>
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.button} onClick={() => list('tableur')}>
          <Trans>Invitations pour un tableur (CSV)</Trans>
        </button>
        <button type="button" className={styles.button} onClick={() => list('brut')}>
          <Trans>Invitations brutes (CSV)</Trans>
        </button>
        <button type="button" className={styles.button} disabled={events.length === 0} onClick={() => save(events)}>
          <Trans>Agenda de toutes les sessions datées (.ics)</Trans>
        </button>
      </div>
      {plan.sessions.map((session, index) => (
        <SessionCard
          key={session.candidate.id}
          atlas={atlas}
          number={index + 1}
          session={session}
          jour={jourOf(index) === '-' ? '' : jourOf(index)}
          isForced={choices.impose.includes(session.candidate.id)}
          onDay={(jour) => setDay(index, jour)}
          onForce={() => onChange({ impose: toggled(choices.impose, session.candidate.id) })}
          onExclude={() =>
            onChange({
              exclu: [...choices.exclu, session.candidate.id],
              impose: choices.impose.filter((id) => id !== session.candidate.id),
            })
          }
          onCalendar={() => {
            const one = event(index)
            if (one !== null) save([one])
          }}
        />
      ))}
      {choices.exclu.length > 0 && (
        <button type="button" className={styles.button} onClick={() => onChange({ exclu: [] })}>
          <Trans>Reprendre les lieux écartés ({choices.exclu.length})</Trans>
        </button>
      )}
    </section>
  )
}

function save(list: readonly CalendarSession[]): void {
  if (list.length > 0) download('sessions.ics', calendarOf(list), 'text/calendar;charset=utf-8')
}

function toggled(codes: readonly string[], code: string): readonly string[] {
  return codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code]
}
