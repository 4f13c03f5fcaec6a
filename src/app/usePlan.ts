import { useMemo } from 'react'

import type { Solution } from '../derive/location/plan.ts'
import type { Progress } from '../derive/location/steps.ts'
import type { HandPlan } from '../derive/sessions/byHand.ts'
import { finishPlan } from '../derive/sessions/finish.ts'
import type { Plan } from '../derive/sessions/plan.ts'
import { type PlanSources, type Planning, planKeyOf, planningOf } from '../derive/sessions/planning.ts'
import type { PlanRefusal } from '../derive/sessions/request.ts'
import type { Choices } from '../state/choices.ts'
import { useSolution } from '../views/planifier/useSolution.ts'

/** A plan with its changes by hand, and what is proven of the one that was found. */
export interface ShownPlan {
  /** The theme that it was sought for. */
  readonly theme: string | null
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
export function usePlan(sources: PlanSources, choices: Choices): Planned {
  const key = planKeyOf(choices)
  const planning = useMemo(
    () => planningOf(sources, choices),
    // A day or a change by hand asks for no other plan.
    // eslint-disable-next-line react/exhaustive-deps -- the key stands for the part of the choices that matters
    [sources, key],
  )
  const { asked } = planning
  const question = useMemo(
    () => (asked.refusal === null ? { kind: 'plan' as const, problem: asked.problem, request: asked.request } : null),
    [asked],
  )
  const { answer, progress, isCut, failed, isStopped, stop } = useSolution<'plan'>(question)
  const { sujet, deplaces, remplaces } = choices
  const found = useMemo<ShownPlan | null>(() => {
    if (answer?.isPossible !== true) return null
    const { solution, hand } = finishPlan(sources, planning, answer, { deplaces, remplaces })
    return { theme: sujet, plan: hand.plan, hand, planning, solution, isCut }
  }, [answer, isCut, planning, sources, sujet, deplaces, remplaces])
  const isCalledOff = isStopped && found === null
  const refusal = asked.refusal ?? (answer?.isPossible === false && !isStopped ? answer.reason : null)
  return { planning, found, refusal, progress, failed, isCalledOff, stop }
}
