import type { ReactNode } from 'react'

import styles from './Understand.module.css'

interface ScrollTableProps {
  /** What the table is about. */
  readonly label: string
  readonly children: ReactNode
}

/** A table that scrolls sideways where there is no room for it, by keyboard too. */
export function ScrollTable({ label, children }: ScrollTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>{children}</table>
    </div>
  )
}
