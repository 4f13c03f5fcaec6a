import { startTransition, useEffect, useState } from 'react'

import { whenIdle } from './whenIdle.ts'

/** How many rows are drawn at once; the rest follows without holding up the first paint. */
const FIRST = 40
/** How many rows are in the page before « Afficher la suite »: far more than today's data. */
const PAGE = 1000

/**
 * The rows of a long list to draw now: the first few at once after a change, then, once the browser is idle, all up to a
 * page; `more` shows the next page, and is null when nothing remains.
 */
export function useProgressive<Row>(rows: readonly Row[]): {
  readonly shown: readonly Row[]
  readonly more: (() => void) | null
} {
  const [pages, setPages] = useState({ of: rows, count: 1 })
  const [settled, setSettled] = useState<readonly Row[] | null>(null)
  useEffect(() => whenIdle(() => startTransition(() => setSettled(rows))), [rows])
  const count = pages.of === rows ? pages.count : 1
  const limit = settled === rows ? count * PAGE : FIRST
  return {
    shown: rows.slice(0, limit),
    more: rows.length > count * PAGE ? () => setPages({ of: rows, count: count + 1 }) : null,
  }
}
