import { Trans, useLingui } from '@lingui/react/macro'

import type { CoverageClass } from '../../derive/coverage/onMap.ts'
import { classInWords } from '../../text/coverage.ts'
import styles from './Coverage.module.css'

const RANKS: readonly CoverageClass[] = [0, 1, 2, 3, 4]

/** What the discs of the map mean: size, colour, and the dark edge of what is too far. */
export function CoverageLegend({ thresholdKm }: { readonly thresholdKm: number }) {
  const { i18n } = useLingui()
  return (
    <div className={styles.legend}>
      <p>
        <Trans>Chaque commune : disque d’autant plus grand qu’elle est peuplée ; bord sombre au-delà du seuil.</Trans>
      </p>
      <ul>
        {RANKS.map((rank) => (
          <li key={rank}>
            <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <circle
                r="6"
                fill={`var(--cover-${rank})`}
                stroke={rank >= 2 ? 'var(--map-label)' : 'var(--map-halo)'}
                strokeWidth={rank >= 2 ? 1.5 : 0.5}
              />
            </svg>
            {classInWords(i18n, rank, thresholdKm)}
          </li>
        ))}
      </ul>
    </div>
  )
}
