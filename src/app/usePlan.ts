import { useMemo } from 'react'

import type { Solution } from '../derive/location/plan.ts'
import type { Progress } from '../derive/location/steps.ts'
import { type HandPlan, planByHand } from '../derive/sessions/byHand.ts'
import { candidatesOf } from '../derive/sessions/candidates.ts'
import { pairsOf } from '../derive/sessions/pairs.ts'
import type { Plan } from '../derive/sessions/plan.ts'
import { type Planning, planKeyOf, planningOf } from '../derive/sessions/planning.ts'
import type { PlanRefusal } from '../derive/sessions/request.ts'
import { seatedByDistance } from '../derive/sessions/seats.ts'
import type { Commune } from '../domain/tables/communes.ts'
import type { Choices } from '../state/choices.ts'
import { useSolution } from '../views/planifier/useSolution.ts'
import type { Site } from './siteOf.ts'

/** A plan with its changes by hand, and what is proven of the one that was found. */
export interface ShownPlan {
  /** With the changes by hand. */
  readonly plan: Plan
  readonly hand: HandPlan
  readonly planning: Planning
  readonly solution: Solution
  /** Whether the clock, or the visitor, ended the search. */
  readonly isCut: boolean
}

/** Where the answer to the page's question stands. */
export interface Planned {
  readonly planning: Planning
  readonly found: ShownPlan | null
  readonly refusal: PlanRefusal | null
  readonly progress: Progress | null
  readonly failed: boolean
  /** The visitor ended the search before there was a plan. */
  readonly isCalledOff: boolean
  readonly stop: () => void
}

/** Answers the question of the address beside the page, and applies its changes by hand. */
export function usePlan({ atlas, data }: Site, communes: readonly Commune[], choices: Choices): Planned {
  const { sessions } = data.publication
  const key = planKeyOf(choices)
  const planning = useMemo(
    () => planningOf({ atlas, communes, sessions }, choices),
    // A day or a change by hand asks for no other plan.
    // eslint-disable-next-line react/exhaustive-deps -- the key stands for the part of the choices that matters
    [atlas, communes, sessions, key],
  )
  const { asked } = planning
  const question = useMemo(
    () => (asked.refusal === null ? { kind: 'plan' as const, problem: asked.problem, request: asked.request } : null),
    [asked],
  )
  const { answer, progress, isCut, failed, isStopped, stop } = useSolution<'plan'>(question)
  const solution = useMemo(
    () => (answer?.isPossible === true ? seatedByDistance(asked.problem, answer) : null),
    [asked, answer],
  )
  const { deplaces, remplaces } = choices
  const found = useMemo<ShownPlan | null>(() => {
    if (solution === null) return null
    const added = pairsOf(remplaces).map(([, to]) => to)
    const extras = candidatesOf(atlas, communes, { leastPopulation: Infinity, added, excluded: [] })
    const hand = planByHand(planning, solution, extras, { deplaces, remplaces })
    return { plan: hand.plan, hand, planning, solution, isCut }
  }, [solution, isCut, planning, atlas, communes, deplaces, remplaces])
  const isCalledOff = isStopped && found === null
  const refusal = asked.refusal ?? (answer?.isPossible === false && !isStopped ? answer.reason : null)
  return { planning, found, refusal, progress, failed, isCalledOff, stop }
}
