import type { SVGProps } from 'react'

import { SHAPE_PATHS, markOf } from '../derive/marks.ts'
import type { LegendSign } from '../derive/networkLegend.ts'
import { TIE_DASHES, type TieKind, type TieTone } from '../derive/networkTies.ts'
import { TONE_TOKENS, TONE_WIDTHS } from './palette.ts'

/** A family's mark, as the picture draws it; `plain` when colours tell something else. */
export function FamilySwatch({ family, plain = false }: { readonly family: string; readonly plain?: boolean }) {
  const { shape, colour } = markOf(family)
  return (
    <svg width="28" height="16" viewBox="-19.25 -11 38.5 22" aria-hidden="true">
      <path d={SHAPE_PATHS[shape]} fill={plain ? 'var(--ink-soft)' : `var(--${colour})`} />
    </svg>
  )
}

interface TieSwatchProps {
  readonly tone?: TieTone
  readonly kind?: TieKind
  readonly arrow?: boolean
  readonly ended?: boolean
}

/** A line of a tone or a kind of ties, as the picture draws it. */
export function TieSwatch({ tone, kind, arrow = false, ended = false }: TieSwatchProps) {
  const colour = tone === undefined ? 'var(--ink-soft)' : `var(--${TONE_TOKENS[tone]})`
  return (
    <svg width="28" height="16" viewBox="0 -8 28 16" aria-hidden="true" opacity={ended ? 0.4 : 1}>
      <path
        d="M1 0H27"
        stroke={colour}
        strokeWidth={tone === undefined ? 1.6 : TONE_WIDTHS[tone] + 0.4}
        strokeDasharray={kind === undefined ? undefined : TIE_DASHES[kind].join(' ')}
      />
      {arrow && <path d="M27 0L19-4V4Z" fill={colour} />}
    </svg>
  )
}

/** What is drawn around nodes, as the picture draws it. */
export function SignSwatch({ sign }: { readonly sign: LegendSign }) {
  return (
    <svg width="28" height="16" viewBox="-14 -8 28 16" aria-hidden="true">
      {sign === 'chain' && <path d="M-14 0H14" stroke="var(--accent)" strokeWidth="7" opacity="0.3" />}
      <circle r="6.2" {...RINGS[sign]} />
    </svg>
  )
}

const CIRCLE = { fill: 'none', stroke: 'var(--line-strong)', strokeWidth: 1.2 }
const DOTS = { ...CIRCLE, strokeWidth: 1.5, strokeLinecap: 'round', strokeDasharray: '0.5 3.6' } as const
const RINGS: Readonly<Record<LegendSign, SVGProps<SVGCircleElement>>> = {
  ring: CIRCLE,
  departement: CIRCLE,
  apart: DOTS,
  untied: DOTS,
  chain: { fill: 'var(--page)', stroke: 'var(--accent)', strokeWidth: 2.5 },
  selected: { fill: 'none', stroke: 'var(--accent)', strokeWidth: 3 },
}
