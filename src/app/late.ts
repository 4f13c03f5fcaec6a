import { type ComponentType, type ReactNode, createElement, useEffect, useMemo, useState } from 'react'

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

interface LateViewProps<Props> {
  readonly code: Late<Props>
  readonly props: Props
  readonly waiting: ReactNode
}

/** Draws a component once its code is there, and `waiting` until then; throws what kept it away to the error boundary. */
export function LateView<Props extends object>({ code, props, waiting }: LateViewProps<Props>): ReactNode {
  const [, setFetched] = useState<Late<Props> | null>(null)
  const [fault, setFault] = useState<{ readonly cause: unknown } | null>(null)
  const component = code.component()
  useEffect(() => {
    // What was missing when it was drawn: the code may have come since, and must be drawn all the same.
    if (component !== null) return
    code.fetch().then(
      () => setFetched(code),
      (cause: unknown) => setFault({ cause }),
    )
  }, [code, component])
  // The same element for the same props: what is drawn is left alone when the page around it changes.
  const drawn = useMemo(() => (component === null ? null : createElement(component, props)), [component, props])
  if (fault !== null) throw fault.cause
  return drawn ?? waiting
}
