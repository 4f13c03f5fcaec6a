import type { ReactNode } from 'react'

import { Both } from './Both.tsx'
import { Drawing } from './Drawing.tsx'
import styles from './Sheet.module.css'

/** A line to fill by hand: what is written there never passes through the site. */
export function Blank({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.blank}>
      <Drawing name="crayon" />
      <Both inline>{children}</Both>
      <span className={styles.line} />
    </div>
  )
}
