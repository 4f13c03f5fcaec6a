import type { Choices } from '../state/choices.ts'
import { askedAnew } from '../state/planChoices.ts'
import type { Change } from './useChoices.ts'

/** Changes what is asked of a plan: one that was kept is freed, which going back brings again. */
export function askAnew(choices: Choices, onChange: Change): Change {
  return (patch, how) => onChange(askedAnew(choices, patch), choices.fige === 'oui' ? undefined : how)
}
