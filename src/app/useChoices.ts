import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'

import { CHOICES, type Choices, type ChoicesPatch, encode } from '../state/choices.ts'

/** Changes some choices; `replace` keeps the browser's history as it is (typing, moving the map). */
export type Change = (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void

/** The choices of the address bar, and what changes them. Back and forward are followed. */
export function useChoices(): readonly [Choices, Change] {
  const [read, setChoices] = useQueryStates(CHOICES, { history: 'push', scroll: false })
  const key = encode(read)
  // The key stands for the choices: nuqs gives a new object each time it writes the address, and all would be drawn anew.
  // eslint-disable-next-line react/exhaustive-deps -- see above
  const choices: Choices = useMemo(() => read, [key])
  const change = useCallback<Change>(
    (patch, how) => {
      // nuqs types lists as mutable but only reads them.
      void setChoices(patch as Parameters<typeof setChoices>[0], {
        history: how?.replace === true ? 'replace' : 'push',
      })
    },
    [setChoices],
  )
  return [choices, change]
}
