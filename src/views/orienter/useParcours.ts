import { useMemo, useState } from 'react'

import type { Parcours } from '../../derive/orientation/parcours.ts'
import { suggestedParcours } from '../../derive/orientation/suggestedParcours.ts'
import type { Orientation } from './telling.ts'

const NONE: Parcours = []

/** The path through an answer: the suggested one until it is edited, and again as soon as the answer changes. */
export function useParcours(orientation: Orientation | null): {
  readonly parcours: Parcours
  readonly change: (parcours: Parcours) => void
  readonly reset: (() => void) | null
} {
  const suggested = useMemo(() => {
    if (orientation === null) return NONE
    const { offers, need, answer, obstaclesOf } = orientation
    return suggestedParcours(offers, need, answer, obstaclesOf)
  }, [orientation])
  const [edited, setEdited] = useState<{ readonly of: Parcours; readonly parcours: Parcours } | null>(null)
  const isEdited = edited !== null && edited.of === suggested
  return {
    parcours: isEdited ? edited.parcours : suggested,
    change: (parcours) => setEdited({ of: suggested, parcours }),
    reset: isEdited ? () => setEdited(null) : null,
  }
}
