import { createContext, use } from 'react'

import type { BesoinRow } from '../../domain/tables/besoins.ts'
import { pictogramOf } from './pictogramOf.ts'
import { PICTOGRAMS } from './pictograms.ts'

const UNKNOWN = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5q0-2.5 2.5-2.5t2.5 2.3c0 1.7-2.5 2-2.5 4M12 16.5v.5'

/** The table of needs, which says what each is drawn as. */
export const BesoinsContext = createContext<readonly BesoinRow[]>([])

interface PictogramProps {
  /** Of a need; of anything else, its theme decides. */
  readonly code: string
  /** A theme that answers to the need, or a category of themes. */
  readonly theme: string
}

/** The drawing of a need. Decorative: its words stand beside it. */
export function Pictogram({ code, theme }: PictogramProps) {
  const name = pictogramOf(use(BesoinsContext), code, theme)
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      data-pictogramme={name ?? undefined}
    >
      <path
        d={(name === null ? undefined : PICTOGRAMS[name]) ?? UNKNOWN}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
