import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { CommuneSearch } from '../../../derive/orientation/communeSearch.ts'
import { nearestTo } from '../../../derive/orientation/nearest.ts'
import styles from './Question.module.css'

/** Farther than this from every commune's centre, one is not in the région. */
const OUTSIDE_KM = 20

interface MyPositionProps {
  readonly search: CommuneSearch
  readonly onChoose: (code: string) => void
}

/** The commune where the device is, when asked; the position is compared here and goes nowhere. */
export function MyPosition({ search, onChoose }: MyPositionProps) {
  const { t } = useLingui()
  const [said, setSaid] = useState('')
  const locate = (): void => {
    setSaid(t`Recherche de la position…`)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const nearest = nearestTo(search.byCode.values(), [coords.longitude, coords.latitude])
        if (nearest === null || nearest.km > OUTSIDE_KM) {
          setSaid(t`Cette position est hors de la région Centre-Val de Loire.`)
          return
        }
        setSaid('')
        onChoose(nearest.item.code)
      },
      () => setSaid(t`La position n’a pas été donnée : écrivez la commune.`),
      { timeout: 10_000, maximumAge: 60_000 },
    )
  }
  return (
    <div className={styles.position}>
      <button type="button" className={styles.positionButton} onClick={locate} aria-describedby="orienter-position">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path
            d="M8 15S3 9.5 3 6.5a5 5 0 0 1 10 0C13 9.5 8 15 8 15z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
          <circle cx="8" cy="6.5" r="1.7" fill="currentColor" />
        </svg>
        <Trans>Ma position</Trans>
      </button>
      <p id="orienter-position" className={styles.help} role="status">
        {said === '' ? <Trans>Elle ne quitte pas cet appareil.</Trans> : said}
      </p>
    </div>
  )
}
