import { PICTOGRAMS } from './pictograms.ts'

const UNKNOWN = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5q0-2.5 2.5-2.5t2.5 2.3c0 1.7-2.5 2-2.5 4M12 16.5v.5'

interface PictogramProps {
  readonly code: string
  /** A theme that answers to the need. */
  readonly theme: string
}

/** The drawing of a need. Decorative: its words stand beside it. */
export function Pictogram({ code, theme }: PictogramProps) {
  const [category = '', precise = ''] = theme.split('--')
  return (
    <svg width="26" height="26" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PICTOGRAMS[code] ?? PICTOGRAMS[precise] ?? PICTOGRAMS[category] ?? UNKNOWN}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
