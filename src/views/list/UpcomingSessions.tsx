import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { AnnouncedSession } from '../../derive/sessions/announced.ts'
import { announcedWhen, announcedWhere, calendarSessions } from '../../text/sessions.ts'
import { download } from '../download.ts'
import styles from './UpcomingSessions.module.css'

interface UpcomingSessionsProps {
  /** In the order of their days; nothing is shown when there are none. */
  readonly sessions: readonly AnnouncedSession[]
  /** Whether they are unfolded at first. */
  readonly isOpen: boolean
  readonly hrefOf: (acteurId: string) => string
  readonly onSelect: (acteurId: string) => void
}

/** The sessions to come, by day: the same as on the map, and those of which the map cannot say where. */
export function UpcomingSessions({ sessions, isOpen, hrefOf, onSelect }: UpcomingSessionsProps) {
  const { i18n, t } = useLingui()
  const [failed, setFailed] = useState(false)
  if (sessions.length === 0) return null
  const save = async (some: readonly AnnouncedSession[]): Promise<void> => {
    try {
      // The library that writes calendars comes only when one is asked for.
      const { calendarOf } = await import('../../derive/takeaway/calendar.ts')
      download('sessions.ics', calendarOf(calendarSessions(i18n, some)), 'text/calendar;charset=utf-8')
      setFailed(false)
    } catch (fault) {
      console.error(fault)
      setFailed(true)
    }
  }
  return (
    <details className={styles.sessions} open={isOpen} data-sessions-a-venir>
      <summary>
        <Trans>Sessions à venir ({sessions.length})</Trans>
      </summary>
      <ol aria-label={t`Sessions à venir`}>
        {sessions.map((announced) => {
          const { session, isCancelled, host } = announced
          const where = announcedWhere(i18n, announced)
          return (
            <li key={session.id} data-session-publiee={session.id}>
              <p className={styles.title}>
                {isCancelled && (
                  <strong className={styles.cancelled}>
                    <Trans>Annulée</Trans>{' '}
                  </strong>
                )}
                {session.titre}
              </p>
              <p>
                <time dateTime={`${session.date}T${session.debut}`}>{announcedWhen(i18n, announced)}</time>
                {session.capacite !== null && !isCancelled && (
                  <>
                    {' · '}
                    <Plural value={session.capacite} one="# place" other="# places" />
                  </>
                )}
              </p>
              <p>
                {host === null ? (
                  where
                ) : (
                  <a
                    href={hrefOf(host.fiche.acteur.id)}
                    onClick={(event) => {
                      if (event.metaKey || event.ctrlKey || event.shiftKey) return
                      event.preventDefault()
                      onSelect(host.fiche.acteur.id)
                    }}
                  >
                    {where}
                  </a>
                )}
              </p>
              {!isCancelled && (
                <button
                  type="button"
                  className="pill"
                  aria-label={t`Agenda (.ics) : ${session.titre}, ${announcedWhen(i18n, announced)}`}
                  onClick={() => void save([announced])}
                >
                  <Trans>Agenda (.ics)</Trans>
                </button>
              )}
            </li>
          )
        })}
      </ol>
      {sessions.filter(({ isCancelled }) => !isCancelled).length > 1 && (
        <button type="button" className="pill" onClick={() => void save(sessions)}>
          <Trans>Toutes dans mon agenda (.ics)</Trans>
        </button>
      )}
      {failed && (
        <p role="alert">
          <Trans>L’agenda n’a pas pu être préparé. Vérifiez votre connexion, puis recommencez.</Trans>
        </p>
      )}
    </details>
  )
}
