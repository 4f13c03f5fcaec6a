import { Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

import styles from './MoreButton.module.css'

interface MoreButtonProps {
  /** Shows the rows that follow; null when nothing remains, and no button is needed. */
  readonly more: (() => void) | null
  /** How many rows remain, to be told. */
  readonly left?: number
}

const ROWS = 'tbody:not([hidden]) > tr, [role="listitem"]'

/**
 * Ends a list or a table of which only the first rows are shown; it stands beside them. The focus goes to the first row
 * that it brings, since the button may be gone.
 */
export function MoreButton({ more, left }: MoreButtonProps) {
  const asked = useRef<{ readonly box: Element; readonly rows: number } | null>(null)
  // After each drawing: the rows may come later than the button goes.
  useEffect(() => {
    if (asked.current === null) return
    const row = asked.current.box.querySelectorAll<HTMLElement>(ROWS)[asked.current.rows]
    if (row === undefined) return
    asked.current = null
    focusIn(row)
  })
  if (more === null) return null
  return (
    <button
      type="button"
      className={styles.more}
      onClick={({ currentTarget: { parentElement } }) => {
        asked.current =
          parentElement === null ? null : { box: parentElement, rows: parentElement.querySelectorAll(ROWS).length }
        more()
      }}
    >
      {left === undefined ? <Trans>Afficher la suite</Trans> : <Trans>Afficher la suite ({left})</Trans>}
    </button>
  )
}

/** Focuses what a row lets one do, or the row. */
function focusIn(row: HTMLElement): void {
  const target = row.querySelector<HTMLElement>('a, button') ?? row
  if (target === row) row.tabIndex = -1
  target.focus()
}
