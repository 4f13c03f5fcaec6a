import { type ReactNode, createElement, useEffect, useMemo, useState } from 'react'

import type { Late } from './late.ts'

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
