import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import type { PlannedSession } from '../../derive/sessions/plan.ts'
import { coverageKm } from '../../text/coverage.ts'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface SessionCardProps {
  readonly atlas: Atlas
  readonly number: number
  readonly session: PlannedSession
  /** The day chosen for it, or nothing yet. */
  readonly jour: string
  /** Whether it can go in a calendar. */
  readonly isDated: boolean
  readonly isForced: boolean
  readonly onDay: (jour: string) => void
  readonly onForce: (isForced: boolean) => void
  readonly onExclude: () => void
  readonly onCalendar: () => void
  /** What can be taken away of it. */
  readonly takeAway: ReactNode
}

/** One session: where, when, who comes and how far, and what may be changed by hand. */
export function SessionCard(props: SessionCardProps) {
  const { atlas, number, session, jour, isDated, isForced, onDay, onForce, onExclude, onCalendar } = props
  const { i18n, t } = useLingui()
  const { candidate, guests, totalKm, farthestKm } = session
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
        {mix.length > 1 && <> ({mix.map(({ label, count }) => `${label} : ${count}`).join(' ; ')})</>}.{' '}
        {guests.length > 0 && (
          <Trans>
            En moyenne à {coverageKm(i18n, totalKm / guests.length)}, au plus à {coverageKm(i18n, farthestKm)}, à vol
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
        <table className={styles.guests}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Invité</Trans>
              </th>
              <th scope="col" className={styles.km}>
                <Trans>Distance</Trans>
              </th>
              <th scope="col">
                <Trans>Sinon</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {guests.map(({ participant: { fiche, lieu }, km, next }) => (
              <tr key={lieu.id} data-invite={lieu.id}>
                <th scope="row">
                  {fiche.acteur.nom}
                  {lieu.commune !== null && `, ${lieu.commune}`}
                </th>
                <td className={styles.km}>{coverageKm(i18n, km)}</td>
                <td>{next === null ? '' : t`${next.candidate.nom}, ${coverageKm(i18n, next.km)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  )
}
