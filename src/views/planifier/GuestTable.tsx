import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import type { HandPlan } from '../../derive/sessions/byHand.ts'
import { distanceMatrix } from '../../derive/sessions/distances.ts'
import type { PlannedSession } from '../../derive/sessions/plan.ts'
import { reasonOf } from '../../derive/sessions/reason.ts'
import type { PlanSettings } from '../../derive/sessions/request.ts'
import { coverageKm } from '../../text/coverage.ts'
import { guestName, reasonInWords, signedKm } from '../../text/handChanges.ts'
import styles from './Sessions.module.css'

/** What is said of the guests of a session, and who hears that one is to go elsewhere. */
export interface GuestTableProps {
  readonly session: PlannedSession
  /** All sessions of the plan, in their order. */
  readonly sessions: readonly PlannedSession[]
  readonly hand: HandPlan
  readonly settings: PlanSettings
  /** Moves a place (its id) to the session of a host; null puts it back where the plan had it. */
  readonly onGuest: (guest: string, host: string | null) => void
}

/** Who comes, how far, why here, and where else each could go for how many kilometres more. */
export function GuestTable({ session, sessions, hand, settings, onGuest }: GuestTableProps) {
  const { i18n, t } = useLingui()
  const { guests, candidate } = session
  const km = useMemo(
    () =>
      distanceMatrix(
        guests.map(({ participant }) => participant),
        sessions.map((one) => one.candidate),
      ),
    [guests, sessions],
  )
  const homes = new Map(hand.changes.map(({ key, id, from }) => [key === 'deplaces' ? id : '', from.id]))
  return (
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
            <Trans>Pourquoi ici, et ailleurs</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {guests.map((guest, row) => {
          const { participant } = guest
          const id = participant.lieu.id
          return (
            <tr key={id} data-invite={id}>
              <th scope="row">
                {guestName(participant)}
                {participant.persons > 1 && t` (${participant.persons} personnes)`}
              </th>
              <td className={styles.km}>{coverageKm(i18n, guest.km)}</td>
              <td>
                {reasonInWords(i18n, reasonOf(guest, session, sessions, { settings, moved: hand.moved }), guest)}
                {sessions.length > 1 && (
                  <select
                    aria-label={t`Session de ${guestName(participant)}`}
                    value={candidate.id}
                    onChange={({ target }) => onGuest(id, target.value === homes.get(id) ? null : target.value)}
                  >
                    {sessions.map((other, column) => (
                      <option key={other.candidate.id} value={other.candidate.id}>
                        {column + 1}. {other.candidate.nom}
                        {other !== session &&
                          ` (${signedKm(i18n, (km[row * sessions.length + column] ?? 0) - guest.km)})`}
                      </option>
                    ))}
                  </select>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
