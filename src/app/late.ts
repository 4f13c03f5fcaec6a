import type { ComponentType } from 'react'

/** A component whose code is fetched when it is needed, or before. */
export interface Late<Props> {
  /** Fetches the code, once; rejects when it cannot be had, and the next call tries again. */
  readonly fetch: () => Promise<void>
  /** The component, or null until its code is there. */
  readonly component: () => ComponentType<Props> | null
}

/**
 * Like React's `lazy`, without its waits: code that is there is drawn at once. React holds back for up to 300 ms what
 * takes the place of a « Chargement… », even when nothing is left to load.
 */
export function late<Props>(load: () => Promise<{ readonly default: ComponentType<Props> }>): Late<Props> {
  let found: ComponentType<Props> | null = null
  let fetching: Promise<void> | null = null
  const fetchOnce = async (): Promise<void> => {
    try {
      found = (await load()).default
    } catch (fault) {
      fetching = null
      throw fault
    }
  }
  return {
    fetch: () => (fetching ??= fetchOnce()),
    component: () => found,
  }
}
