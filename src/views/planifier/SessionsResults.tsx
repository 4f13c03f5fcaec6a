import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useRef } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import type { Solution } from '../../derive/location/plan.ts'
import type { HandPlan } from '../../derive/sessions/byHand.ts'
import { withPair } from '../../derive/sessions/pairs.ts'
import type { Plan } from '../../derive/sessions/plan.ts'
import type { Planning } from '../../derive/sessions/planning.ts'
import { toldSessions } from '../../derive/sessions/told.ts'
import type { Commune } from '../../domain/tables/communes.ts'
import type { Terme } from '../../domain/tables/vocabulaire.ts'
import type { Choices, ChoicesPatch } from '../../state/choices.ts'
import { HandChanges } from './HandChanges.tsx'
import { HoursQuestion } from './HoursQuestion.tsx'
import { PlanActions } from './PlanActions.tsx'
import { PlanSummary } from './PlanSummary.tsx'
import { PlanTakeAway } from './PlanTakeAway.tsx'
import { SessionList } from './SessionList.tsx'
import { useFocusAfterChange } from './useFocusAfterChange.ts'
import { useFocusLeft } from './useFocusLeft.ts'
import shared from './Planifier.module.css'

interface SessionsResultsProps {
  readonly atlas: Atlas
  readonly communes: readonly Commune[]
  readonly sujet: Terme
  readonly plan: Plan
  readonly hand: HandPlan
  readonly planning: Planning
  readonly solution: Solution
  /** Whether a clock, or the visitor, ended the search. */
  readonly isCut: boolean
  /** Whether it is a plan that was kept, whatever a search finds. */
  readonly isFrozen: boolean
  readonly choices: Choices
  /** What a host, or an invited place, is called. */
  readonly nameOf: (id: string) => string
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
  /** Hears that the plan goes with the focus in it. */
  readonly onGone: () => void
}

/** A plan: what it comes to, what was changed of it, what can be taken away, and each of its sessions. */
export function SessionsResults(props: SessionsResultsProps) {
  const { atlas, communes, sujet, plan, hand, planning, solution, isCut, isFrozen, choices, nameOf, onChange } = props
  const { t } = useLingui()
  const [heading, changed] = useFocusAfterChange()
  const region = useRef<HTMLElement>(null)
  useFocusLeft(region, props.onGone)
  const told = useMemo(() => toldSessions(plan, sujet, choices), [plan, sujet, choices])
  return (
    <section ref={region} tabIndex={-1} className={shared.column} aria-label={t`Plan`}>
      <PlanSummary
        {...{ atlas, hand, solution, isFrozen }}
        portee={planning.settings.portee ?? null}
        presentations={choices.presentations}
      />
      <HandChanges
        atlas={atlas}
        hand={hand}
        isFrozen={isFrozen}
        heading={heading}
        nameOf={nameOf}
        onUndo={(change) => {
          if (change === null) onChange({ deplaces: [], remplaces: [] })
          else onChange({ [change.key]: withPair(choices[change.key], change.id, null) })
        }}
      />
      {isCut && (
        <p className={shared.note}>
          <Trans>
            La recherche s’est arrêtée avant d’avoir tout examiné, faute de temps ou à votre demande : ce lien, rouvert,
            pourrait donner un autre plan. « Figer ce plan » garde ses lieux et la session de chacun.
          </Trans>
        </p>
      )}
      <HoursQuestion debut={choices.debut} fin={choices.fin} onChange={onChange} />
      <PlanActions {...{ plan, told, isFrozen, choices, onChange }} isChanged={hand.changes.length > 0} />
      <PlanTakeAway sessions={told} choices={choices} onChange={onChange} />
      <SessionList
        {...{ atlas, communes, told, hand, choices, onChange }}
        settings={planning.settings}
        onByHand={changed}
        onLeave={() => region.current?.focus({ preventScroll: true })}
      />
    </section>
  )
}
