import { startTransition, useEffect, useMemo, useState } from 'react'

import { whenIdle } from './whenIdle.ts'

/** How many rows follow a change at once: a screenful. */
const FIRST = 16
/** How many rows are in the page before « Afficher la suite »: far more than today's data. */
const PAGE = 1000

/** A long list cut in two; `rest` is what every row is drawn with besides its own facts. */
export interface Progressive<Row, Rest> {
  readonly first: readonly Row[]
  /** What follows the first rows; null until the browser has had a moment for it. */
  readonly tail: { readonly rows: readonly Row[]; readonly rest: Rest } | null
  /** Whether the tail is still the one of before a change of rows, and must not be seen. */
  readonly stale: boolean
  /** Shows the next page; null when nothing remains. */
  readonly more: (() => void) | null
}

/**
 * Cuts a long list in two: the first rows follow a change at once; the others, up to a page, once the browser has
 * painted it. `rows` and `rest` must be stable: a new one is a change.
 */
export function useProgressive<Row, Rest>(rows: readonly Row[], rest: Rest): Progressive<Row, Rest> {
  const [pages, setPages] = useState({ of: rows, count: 1 })
  const [settled, setSettled] = useState<{ readonly rows: readonly Row[]; readonly rest: Rest } | null>(null)
  useEffect(() => whenIdle(() => startTransition(() => setSettled({ rows, rest }))), [rows, rest])
  const count = pages.of === rows ? pages.count : 1
  const limit = pages.of === settled?.rows ? pages.count * PAGE : PAGE
  const first = useMemo(() => rows.slice(0, FIRST), [rows])
  const tail = useMemo(
    () => (settled === null ? null : { rows: settled.rows.slice(FIRST, limit), rest: settled.rest }),
    [settled, limit],
  )
  return {
    first,
    tail,
    stale: settled?.rows !== rows,
    more: rows.length > count * PAGE ? () => setPages({ of: rows, count: count + 1 }) : null,
  }
}
