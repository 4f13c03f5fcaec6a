import { type KeyboardEvent, useId, useState } from 'react'

/** What a combobox with a list needs to know. */
interface ComboboxOptions {
  /** How many options there are now. */
  readonly count: number
  /** The option that Enter takes when none was walked to; null when the visitor must say which. */
  readonly likeliest: number | null
  readonly onChoose: (index: number) => void
}

/**
 * The keyboard of an editable combobox with a list popup, as the ARIA Authoring Practices have it: arrows walk and wrap,
 * Home and End go back to the text, Enter takes, Escape closes.
 */
export function useCombobox({ count, likeliest, onChoose }: ComboboxOptions) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [walked, setWalked] = useState<number | null>(null)
  const shown = open && count > 0
  const active = shown ? (walked ?? likeliest) : null
  const optionId = (index: number): string => `${id}-${index}`
  const close = (): void => {
    setOpen(false)
    setWalked(null)
  }
  const choose = (index: number): void => {
    close()
    onChoose(index)
  }
  const walk = (step: 1 | -1): void => {
    if (count === 0) return
    const start = active ?? (step === 1 ? -1 : count)
    setWalked(shown ? (start + step + count) % count : step === 1 ? 0 : count - 1)
    setOpen(true)
  }
  /** Whether the key did something here and nowhere else. */
  const onKey = ({ key, altKey }: KeyboardEvent): boolean => {
    if (key === 'ArrowDown' && altKey) setOpen(true)
    else if (key === 'ArrowUp' && altKey) close()
    else if (key === 'ArrowDown') walk(1)
    else if (key === 'ArrowUp') walk(-1)
    else if (key === 'Enter' && active !== null) choose(active)
    else if (key === 'Escape' && shown) close()
    else {
      // Home, End and the sideways arrows move in the text, and so leave the list.
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) setWalked(null)
      return false
    }
    return true
  }
  return {
    shown,
    active,
    optionId,
    listId: `${id}-liste`,
    choose,
    close,
    /** Shows what answers to a text that has just changed. */
    ask: () => {
      setOpen(true)
      setWalked(null)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (onKey(event)) event.preventDefault()
    },
  }
}
