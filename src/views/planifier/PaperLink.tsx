import type { ReactNode } from 'react'

import { type Choices, type ChoicesPatch, hrefOf } from '../../state/choices.ts'
import type { Papier } from '../../state/planChoices.ts'
import shared from './Planifier.module.css'

interface PaperLinkProps {
  readonly choices: Choices
  /** The number of a session, or `toutes`. */
  readonly fiche: string
  readonly papier: Papier
  readonly onChange: (patch: ChoicesPatch) => void
  readonly children: ReactNode
}

/** A link to something to print; it can be opened beside, or sent. */
export function PaperLink({ choices, fiche, papier, onChange, children }: PaperLinkProps) {
  return (
    <a
      className={shared.button}
      href={hrefOf(choices, { fiche, papier })}
      data-papier={`${papier} ${fiche}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onChange({ fiche, papier })
      }}
    >
      {children}
    </a>
  )
}
