import { useState } from 'react'

/** A text being typed, over what was chosen before. */
interface Typing {
  readonly over: string | null
  readonly text: string
}

/**
 * What is being typed in a field that holds a choice: it lasts until something is chosen, here or elsewhere (on the map,
 * by a swap, by the address). `chosen` identifies what is chosen now; null when nothing is.
 */
export function useTyping(chosen: string | null) {
  const [typing, setTyping] = useState<Typing | null>(null)
  return {
    /** The text being typed; null when nobody types, and the field shows the choice. */
    typed: typing?.over === chosen ? typing.text : null,
    /** Takes what was typed; an emptied field chooses nothing, which is not to end the typing. */
    type: (text: string): void => setTyping({ over: text === '' ? null : chosen, text }),
    /** Shows the choice again. */
    end: (): void => setTyping(null),
  }
}
