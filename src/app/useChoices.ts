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
      const written = setChoices(patch as Parameters<typeof setChoices>[0], {
        history: how?.replace === true ? 'replace' : 'push',
      })
      if (patch.vue !== undefined && patch.vue !== 'orienter') void written.then(leavePerson)
    },
    [setChoices],
  )
  return [choices, change]
}

/**
 * What the fragment says of a person stays with the page that asks for it: the links of the other pages are made to be
 * sent around. « Back » finds it again.
 */
function leavePerson(): void {
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search)
}
