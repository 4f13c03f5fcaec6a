import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'

import type { HandPlan } from '../../derive/sessions/byHand.ts'
import { distanceMatrix } from '../../derive/sessions/distances.ts'
import type { PlannedSession } from '../../derive/sessions/plan.ts'
import { reasonOf } from '../../derive/sessions/reason.ts'
import type { PlanSettings } from '../../derive/sessions/request.ts'
import { coverageKm } from '../../text/coverage.ts'
import { guestName, reasonInWords, signedKm } from '../../text/region/handChanges.ts'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

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
                  <MoveGuest
                    label={t`Session pour : ${guestName(participant)}`}
                    current={candidate.id}
                    sessions={sessions.map((other, column) => ({
                      id: other.candidate.id,
                      text: `${column + 1}. ${other.candidate.nom}${
                        other === session
                          ? ''
                          : ` (${signedKm(i18n, (km[row * sessions.length + column] ?? 0) - guest.km)})`
                      }`,
                    }))}
                    onMove={(host) => onGuest(id, host === homes.get(id) ? null : host)}
                  />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface MoveGuestProps {
  readonly label: string
  readonly current: string
  readonly sessions: readonly { readonly id: string; readonly text: string }[]
  readonly onMove: (host: string) => void
}

/** Where else a guest could go; it goes once that is confirmed, since arrow keys walk through the sessions one by one. */
function MoveGuest({ label, current, sessions, onMove }: MoveGuestProps) {
  const [chosen, setChosen] = useState(current)
  return (
    <>
      <select aria-label={label} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {sessions.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
      {chosen !== current && (
        <button type="button" className={shared.button} onClick={() => onMove(chosen)}>
          <Trans>Déplacer</Trans>
        </button>
      )}
    </>
  )
}
