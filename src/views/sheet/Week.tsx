import { Trans } from '@lingui/react/macro'

import { Both, French } from './Both.tsx'
import { DayNames } from './DayNames.tsx'
import { type DayGroup, clock, dayGroupsOf, dayRowsOf } from './dayGroups.ts'
import type { Visit } from './visit.ts'
import styles from './Lists.module.css'

interface WeekProps {
  readonly visit: Pick<Visit, 'lieu' | 'hours'>
  /** Whether days that open alike share a row, and closed ones have none. */
  readonly isBrief?: boolean
}

/** The week of opening hours; where it is not known, the advice to ask. */
export function Week({ visit: { lieu, hours }, isBrief = false }: WeekProps) {
  if (hours === null) {
    return (
      <>
        {lieu?.horaires_accueil != null && (
          <p>
            <French>{lieu.horaires_accueil}</French>
          </p>
        )}
        <Both>
          <Trans>Demandez les horaires.</Trans>
        </Both>
      </>
    )
  }
  const groups = isBrief ? dayGroupsOf(hours).filter(({ intervals }) => intervals.length > 0) : dayRowsOf(hours)
  return (
    <table className={styles.week}>
      <tbody>
        {groups.map((group) => (
          <Row key={group.runs[0]?.[0]} group={group} isBrief={isBrief} />
        ))}
      </tbody>
    </table>
  )
}

/** Several days in full would not hold in their column. */
function Row({ group: { runs, intervals }, isBrief }: { readonly group: DayGroup; readonly isBrief: boolean }) {
  const isSeveral = runs.some(([first, last]) => first !== last)
  return (
    <tr>
      <th scope="row">
        <Both inline>
          <DayNames runs={runs} isBrief={isBrief || isSeveral} />
        </Both>
      </th>
      <td>
        {intervals.length === 0 ? (
          <Both inline>
            <Trans>fermé</Trans>
          </Both>
        ) : (
          <French>{intervals.map(([start, end]) => `${clock(start)} – ${clock(end)}`).join(', ')}</French>
        )}
      </td>
    </tr>
  )
}
