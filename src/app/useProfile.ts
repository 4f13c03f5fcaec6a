import { useCallback, useMemo, useSyncExternalStore } from 'react'

import type { Profile } from '../derive/orientation/need.ts'
import { decodeProfile, encodeProfile } from '../state/profile.ts'

/** Rewriting the fragment by script tells nobody: this page tells itself. */
const WRITTEN = 'profil-ecrit'

/**
 * What is known of the person, which lives in the fragment of the address and nowhere else. Each change rewrites the
 * fragment in place: the browser's history keeps no trail of a person's circumstances.
 */
export function useProfile(): readonly [Profile, (profile: Profile) => void] {
  const fragment = useSyncExternalStore(follow, () => location.hash)
  const profile = useMemo(() => decodeProfile(fragment), [fragment])
  const change = useCallback((next: Profile) => {
    const text = encodeProfile(next)
    const { pathname, search } = location
    history.replaceState(history.state, '', text === '' ? pathname + search : `#${text}`)
    dispatchEvent(new Event(WRITTEN))
  }, [])
  return [profile, change]
}

function follow(notify: () => void): () => void {
  const events = ['hashchange', 'popstate', WRITTEN]
  for (const name of events) addEventListener(name, notify)
  return () => {
    for (const name of events) removeEventListener(name, notify)
  }
}
