import { Trans, useLingui } from '@lingui/react/macro'

import { type CoverageClass, DIFFERENCE_COLOURS, DISTANCE_COLOURS } from '../../derive/coverage/onMap.ts'
import { classInWords, differenceInWords } from '../../text/coverage.ts'
import styles from './Coverage.module.css'

interface CoverageLegendProps {
  readonly thresholdKm: number
  /** Whether the map shows by how much two coverages differ. */
  readonly isDifference: boolean
}

const RANKS: readonly CoverageClass[] = [0, 1, 2, 3, 4]

/** What the discs of the map mean: size, colour, and the dark edge of what is too far. */
export function CoverageLegend({ thresholdKm, isDifference }: CoverageLegendProps) {
  const { i18n } = useLingui()
  return (
    <div className={styles.legend}>
      <p>
        {isDifference ? (
          <Trans>
            Chaque commune : disque d’autant plus grand qu’elle est peuplée ; bord sombre si elle passe le seuil de{' '}
            {thresholdKm} km, dans un sens ou dans l’autre.
          </Trans>
        ) : (
          <Trans>Chaque commune : disque d’autant plus grand qu’elle est peuplée ; bord sombre au-delà du seuil.</Trans>
        )}
      </p>
      <ul>
        {RANKS.map((rank) => {
          const isMarked = !isDifference && rank >= 2
          return (
            <li key={rank}>
              <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
                <circle
                  r="6"
                  fill={`var(--${(isDifference ? DIFFERENCE_COLOURS : DISTANCE_COLOURS)[rank]})`}
                  stroke={isMarked ? 'var(--map-label)' : isDifference ? 'var(--line-strong)' : 'var(--map-halo)'}
                  strokeWidth={isMarked ? 1.5 : 0.5}
                />
              </svg>
              {isDifference ? differenceInWords(i18n, rank) : classInWords(i18n, rank, thresholdKm)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
