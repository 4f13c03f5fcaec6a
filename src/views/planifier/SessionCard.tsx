import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo } from 'react'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import { nearestTo } from '../../derive/orientation/nearest.ts'
import { type PlannedSession, personsAt } from '../../derive/sessions/plan.ts'
import type { Commune } from '../../domain/tables/communes.ts'
import { coverageKm } from '../../text/coverage.ts'
import type { Station } from '../../text/orientation/stations.ts'
import { GuestTable, type GuestTableProps } from './GuestTable.tsx'
import { HostField } from './HostField.tsx'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface SessionCardProps extends GuestTableProps {
  readonly atlas: Atlas
  readonly communes: readonly Commune[]
  readonly number: number
  readonly session: PlannedSession
  /** Those of the region; null until they have come. */
  readonly stations: readonly Station[] | null
  /** The day chosen for it, or nothing yet. */
  readonly jour: string
  /** Whether it can go in a calendar. */
  readonly isDated: boolean
  readonly isForced: boolean
  readonly onDay: (jour: string) => void
  readonly onForce: (isForced: boolean) => void
  readonly onExclude: () => void
  /** Holds the session in another commune, by its INSEE code. */
  readonly onReplace: (code: string) => void
  readonly onCalendar: () => void
  /** What can be taken away of it. */
  readonly takeAway: ReactNode
}

/** One session: where, when, who comes and how far, and what may be changed by hand. */
export function SessionCard(props: SessionCardProps) {
  const { atlas, communes, number, session, jour, isDated, isForced, onDay, onForce, onExclude, onReplace } = props
  const { stations, onCalendar, hand, sessions, settings, onGuest } = props
  const { i18n, t } = useLingui()
  const { candidate, guests, totalKm, farthestKm } = session
  const persons = personsAt(session)
  const station = useMemo(() => nearestTo(stations ?? [], candidate.position), [stations, candidate])
  const mix = [...new Set(guests.map(({ participant }) => participant.fiche.ecosysteme ?? ''))].map((code) => ({
    code,
    label: labelOf(atlas, 'ecosystemes', code),
    count: guests.filter(({ participant }) => participant.fiche.ecosysteme === code).length,
  }))
  return (
    <article className={styles.session} data-session={candidate.id}>
      <h2>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <span>
          <Trans>
            Session {number} : {candidate.nom} ({candidate.departement})
          </Trans>
        </span>
      </h2>
      <p>
        <Plural
          value={guests.length}
          _0="Aucun lieu invité n’est plus près d’ici que d’une autre session"
          one="# lieu invité"
          other="# lieux invités"
        />
        {persons > guests.length && (
          <>
            {', '}
            <Plural value={persons} one="# personne" other="# personnes" />
          </>
        )}
        {mix.length > 1 && <> ({mix.map(({ label, count }) => `${label} : ${count}`).join(' ; ')})</>}.{' '}
        {guests.length > 0 && (
          <Trans>
            En moyenne à {coverageKm(i18n, totalKm / persons)}, au plus à {coverageKm(i18n, farthestKm)}, à vol
            d’oiseau.
          </Trans>
        )}
        {!candidate.isPlace && (
          <>
            {' '}
            <Trans>Salle à trouver : adressez-vous à la mairie.</Trans>
          </>
        )}
      </p>
      {station !== null && (
        <p className={shared.note}>
          <Trans>
            Gare la plus proche, parmi celles de la région : {station.item.nom}, à {coverageKm(i18n, station.km)} à vol
            d’oiseau.
          </Trans>
        </p>
      )}
      <div className={styles.row}>
        <label className={styles.field}>
          <Trans>Jour</Trans>
          <input type="date" value={jour} onChange={({ target }) => onDay(target.value)} />
        </label>
        <div className={styles.actions}>
          <button type="button" className={shared.button} aria-pressed={isForced} onClick={() => onForce(!isForced)}>
            {isForced ? <Trans>Imposé</Trans> : <Trans>Imposer ce lieu</Trans>}
          </button>
          <button type="button" className={shared.button} onClick={onExclude}>
            <Trans>Écarter ce lieu</Trans>
          </button>
          <button type="button" className={shared.button} disabled={!isDated} onClick={onCalendar}>
            <Trans>Agenda (.ics)</Trans>
          </button>
        </div>
      </div>
      {props.takeAway}
      <details className={styles.details}>
        <summary>
          <Trans>Qui vient, et pourquoi ici</Trans>
        </summary>
        <GuestTable session={session} sessions={sessions} hand={hand} settings={settings} onGuest={onGuest} />
      </details>
      <details className={styles.details}>
        <summary>
          <Trans>Tenir cette session ailleurs</Trans>
        </summary>
        <HostField
          label={t`Commune d’accueil, au lieu de : ${candidate.nom}`}
          communes={communes}
          onChoose={onReplace}
        />
      </details>
    </article>
  )
}
