import { Trans } from '@lingui/react/macro'

import type { WeeklyHours } from '../../../domain/siteData.ts'
import { OpeningHours } from '../../card/OpeningHours.tsx'
import styles from './Result.module.css'

interface ResultHoursProps {
  readonly text: string | null
  readonly hours: WeeklyHours | undefined
}

/** Opening hours, folded: they matter once the service has been chosen. */
export function ResultHours({ text, hours }: ResultHoursProps) {
  if (text === null) return null
  return (
    <details className={styles.hours}>
      <summary>
        <Trans>Horaires</Trans>
      </summary>
      <OpeningHours text={text} hours={hours} />
    </details>
  )
}
