import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import type { Coverage } from '../../derive/coverage/coverage.ts'
import { curveOf } from '../../derive/coverage/shares.ts'
import { percentage } from '../../text/coverage.ts'
import styles from './Coverage.module.css'

interface CoverageCurveProps {
  readonly coverage: Coverage
  readonly thresholdKm: number
}

/** Kilometres drawn, and those that are read out. */
const FARTHEST = 80
const TOLD = [5, 10, 20, 30, 40, 60] as const
const [WIDTH, HEIGHT] = [320, 150]
const [LEFT, BOTTOM] = [34, 24]

/** The share of inhabitants within each distance, as a curve and in figures. */
export function CoverageCurve({ coverage, thresholdKm }: CoverageCurveProps) {
  const { i18n, t } = useLingui()
  const curve = useMemo(
    () =>
      curveOf(
        coverage,
        Array.from({ length: FARTHEST + 1 }, (_, km) => km),
      ),
    [coverage],
  )
  const x = (km: number): number => LEFT + ((WIDTH - LEFT - 8) * km) / FARTHEST
  const y = (share: number): number => HEIGHT - BOTTOM - (HEIGHT - BOTTOM - 8) * share
  const path = curve.map(({ km, share }) => `${x(km).toFixed(1)} ${y(share).toFixed(1)}`).join('L')
  return (
    <figure className={styles.curve}>
      <figcaption>
        <Trans>Part des habitants à moins de…</Trans>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t`Courbe des distances ; le tableau qui suit dit la même chose.`}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path d={`M${LEFT} ${y(share)}H${WIDTH - 8}`} stroke="var(--line)" />
            <text x={LEFT - 4} y={y(share) + 4} textAnchor="end">
              {share * 100} %
            </text>
          </g>
        ))}
        {[0, 20, 40, 60, 80].map((km) => (
          <text key={km} x={x(km)} y={HEIGHT - 6} textAnchor="middle">
            {km === 80 ? '80 km' : km}
          </text>
        ))}
        <path d={`M${x(thresholdKm)} ${y(0)}V${y(1)}`} stroke="var(--cover-4)" strokeDasharray="3 3" />
        <path d={`M${path}`} fill="none" stroke="var(--accent)" strokeWidth="2.5" />
      </svg>
      <dl className={styles.told}>
        {TOLD.map((km) => (
          <div key={km}>
            <dt>{t`${km} km`}</dt>
            <dd>{percentage(i18n, curve[km]?.share ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
