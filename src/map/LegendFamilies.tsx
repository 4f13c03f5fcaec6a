import { Trans } from '@lingui/react/macro'
import { type SVGProps, useMemo } from 'react'

import { type Atlas, labelOf } from '../derive/atlas.ts'
import type { MapTie } from '../derive/mapTies.ts'
import { SESSION_PATHS, SHAPE_PATHS, type Shape, markOf } from '../derive/marks.ts'
import type { PlacedPoint } from '../derive/placedPoints.ts'
import styles from './Legend.module.css'

interface LegendFamiliesProps {
  readonly atlas: Atlas
  readonly points: readonly PlacedPoint[]
  /** Ties of the selected organisation; null when none is selected. */
  readonly ties: readonly MapTie[] | null
  /** Whether sessions to come are on the map. */
  readonly hasSessions: boolean
}

const HOLLOW = { fill: 'var(--mark-edge)', stroke: 'var(--ink-soft)', strokeWidth: 2.4, strokeDasharray: '3.2 1.8' }

/** The symbols in use: only the families that are on the map, in the order of their vocabulary. */
export function LegendFamilies({ atlas, points, ties, hasSessions }: LegendFamiliesProps) {
  const families = useMemo(() => {
    const present = new Set(points.map(({ famille }) => famille))
    const known = [...(atlas.termes.get('types')?.keys() ?? [])].filter((code) => present.has(code))
    return [...known, ...[...present].filter((code) => !known.includes(code))]
  }, [atlas, points])
  const approximate = points.some(({ exact }) => !exact)
  return (
    <div className={styles.group}>
      <p className={styles.title}>
        <Trans>Lieux d’accueil</Trans>
      </p>
      <ul className={styles.families}>
        {families.map((famille) => (
          <li key={famille} className={styles.item}>
            <Symbol shape={markOf(famille).shape} paint={{ fill: `var(--${markOf(famille).colour})` }} />
            {labelOf(atlas, 'types', famille)}
          </li>
        ))}
      </ul>
      <ul className={styles.families}>
        {approximate && (
          <li className={styles.item}>
            <Symbol shape="circle" paint={HOLLOW} />
            <Trans>Évidé : connu à la commune près, placé au centre de la commune</Trans>
          </li>
        )}
        <li className={styles.item}>
          <span className={styles.cluster}>12</span>
          <Trans>Plusieurs lieux : cliquez pour les séparer</Trans>
        </li>
        {hasSessions && (
          <li className={styles.item}>
            <svg width="18" height="18" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
              <path d={SESSION_PATHS.leaf} fill="var(--accent)" />
              <path d={SESSION_PATHS.days} fill="var(--on-accent)" />
            </svg>
            <Trans>Session à venir</Trans>
          </li>
        )}
        {ties !== null && ties.length > 0 && (
          <li className={styles.item}>
            <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false" className={styles.tie}>
              <path d="M2 14Q11-4 20 10" />
            </svg>
            <Trans>Partenariat de l’acteur choisi ; la flèche dit qui s’adresse à qui</Trans>
          </li>
        )}
      </ul>
    </div>
  )
}

function Symbol({ shape, paint }: { readonly shape: Shape; readonly paint: SVGProps<SVGPathElement> }) {
  return (
    <svg width="18" height="18" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPE_PATHS[shape]} {...paint} />
    </svg>
  )
}
