import { Trans, useLingui } from '@lingui/react/macro'

import type { WeeklyHours } from '../../domain/siteData.ts'
import styles from './Card.module.css'

interface OpeningHoursProps {
  /** The hours as the data has them, in OpenStreetMap's syntax. */
  readonly text: string | null
  readonly hours: WeeklyHours | undefined
}

/** A week of opening hours as a table; hours that are not plainly weekly are shown as they are written. */
export function OpeningHours({ text, hours }: OpeningHoursProps) {
  const { i18n } = useLingui()
  if (text === null) return null
  if (hours === undefined) {
    return (
      <p>
        <Trans>Horaires : {text}</Trans>
      </p>
    )
  }
  const weekday = new Intl.DateTimeFormat(i18n.locale, { weekday: 'long', timeZone: 'UTC' })
  // Monday 1 January 2024 starts a week from which the names of the days are taken.
  const days = hours.days.map((intervals, index) => ({
    name: weekday.format(new Date(Date.UTC(2024, 0, index + 1))),
    intervals,
  }))
  return (
    <table className={styles.hours}>
      <caption>
        <Trans>Horaires d’accueil</Trans>
      </caption>
      <tbody>
        {days.map(({ name, intervals }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {intervals.length === 0 ? (
                <Trans>fermé</Trans>
              ) : (
                intervals.map(([start, end]) => `${clock(start)} – ${clock(end)}`).join(', ')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function clock(minutes: number): string {
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`
}
