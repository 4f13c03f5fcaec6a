import { useCallback, useEffect, useMemo, useRef } from 'react'

import { type Choices, type ChoicesPatch, hrefOf } from '../state/choices.ts'
import type { CardProps } from '../views/card/Card.tsx'
import type { Change } from './useChoices.ts'

/** How a card asks who can introduce one to its organisation; the focus goes to the answer, since the card is gone. */
export function useIntroductionTo(choices: Choices, change: Change): NonNullable<CardProps['introduction']> {
  const isAsked = useRef(false)
  const { vue, lecture, acteur, chemin } = choices
  useEffect(() => {
    if (!isAsked.current || vue !== 'reseau' || lecture !== 'chemin' || acteur !== null) return
    isAsked.current = false
    document.getElementById('liste')?.focus()
  }, [vue, lecture, acteur])
  const patchFor = useCallback(
    (id: string): ChoicesPatch => {
      const [start = ''] = chemin
      return { vue: 'reseau', lecture: 'chemin', chemin: [start === id ? '' : start, id], acteur: null, seul: 'non' }
    },
    [chemin],
  )
  return useMemo(
    () => ({
      hrefOf: (id) => hrefOf(choices, patchFor(id)),
      onAsk(id) {
        isAsked.current = true
        change(patchFor(id))
      },
    }),
    [choices, change, patchFor],
  )
}
