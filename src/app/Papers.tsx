import { useMemo } from 'react'

import { toldSessions } from '../derive/sessions/told.ts'
import type { Terme } from '../domain/tables/vocabulaire.ts'
import type { Choices } from '../state/choices.ts'
import { PaperPage } from '../views/planifier/paper/PaperPage.tsx'
import type { ShownPlan } from './usePlan.ts'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'

interface PapersProps {
  readonly site: Site
  readonly sujet: Terme
  /** Null while it is sought. */
  readonly shown: ShownPlan | null
  readonly fiche: string
  readonly choices: Choices
  readonly onChange: Change
}

/** The papers of the plan that the address asks for. */
export function Papers({ site, sujet, shown, fiche, choices, onChange }: PapersProps) {
  const told = useMemo(
    () => (shown === null ? null : toldSessions(shown.plan, sujet, choices)),
    [sujet, shown, choices],
  )
  return (
    <PaperPage
      atlas={site.atlas}
      sessions={told}
      fiche={fiche}
      papier={choices.papier}
      dataDate={site.data.dataDate}
      onChange={onChange}
    />
  )
}
