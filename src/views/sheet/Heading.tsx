import type { ReactNode } from 'react'

import { Both } from './Both.tsx'
import { Drawing, type DrawingName } from './Drawing.tsx'
import styles from './Sheet.module.css'

interface HeadingProps {
  readonly pictogram: DrawingName
  readonly children: ReactNode
  /** Whether the words follow one another, where there is no room for columns. */
  readonly inline?: boolean
}

/** What a part of the sheet is about: a drawing, and the words in each language. */
export function Heading({ pictogram, children, inline = false }: HeadingProps) {
  return (
    <h5 className={styles.heading}>
      <Drawing name={pictogram} />
      <Both inline={inline}>{children}</Both>
    </h5>
  )
}
