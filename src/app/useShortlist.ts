import { useCallback, useEffect, useMemo, useRef } from 'react'

import type { Atlas } from '../derive/atlas.ts'
import { knownShortlist, storeShortlist, storedShortlist, toggled } from '../state/shortlist.ts'
import type { Change } from './useChoices.ts'

/** The shortlist, and what puts in it or takes out. The link's wins over the one kept on the device. */
export function useShortlist(
  atlas: Atlas,
  selection: readonly string[],
  change: Change,
): readonly [readonly string[], (acteurId: string) => void] {
  const key = selection.join(',')
  const shortlist = useMemo(() => knownShortlist(key.split(','), (id) => atlas.ficheOf.has(id)), [atlas, key])
  const looked = useRef(false)
  useEffect(() => {
    // Only a page that opens takes up the kept shortlist: one emptied since stays empty.
    if (looked.current) return
    looked.current = true
    const kept = storedShortlist()
    if (key === '' && kept.length > 0) change({ selection: kept }, { replace: true })
  }, [key, change])
  const toggle = useCallback(
    (acteurId: string) => {
      const next = toggled(shortlist, acteurId)
      storeShortlist(next)
      change({ selection: next }, { replace: true })
    },
    [shortlist, change],
  )
  return [shortlist, toggle]
}
