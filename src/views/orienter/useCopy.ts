import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

/** What was said of the last copy, and what copies a text. */
export function useCopy(done: string): readonly [string | null, (text: string) => void] {
  const { t } = useLingui()
  const [said, setSaid] = useState<string | null>(null)
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(done)
    } catch {
      setSaid(t`La copie a été refusée par votre navigateur.`)
    }
  }
  return [said, (text) => void copy(text)]
}
