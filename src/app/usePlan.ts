import { useMemo } from 'react'

import type { Solution } from '../derive/location/plan.ts'
import type { Progress } from '../derive/location/steps.ts'
import type { HandPlan } from '../derive/sessions/byHand.ts'
import { finishPlan } from '../derive/sessions/finish.ts'
import type { Plan } from '../derive/sessions/plan.ts'
import { type PlanSources, type Planning, planKeyOf, planningOf } from '../derive/sessions/planning.ts'
import { provisionalPlan } from '../derive/sessions/provisional.ts'
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
  /** Whether the clock, or the visitor, ended the search that found it. */
  readonly isCut: boolean
  /** Whether it is a plan that was kept, whatever a search finds. */
  readonly isFrozen: boolean
}

/** Where the answer to the page's question stands. */
export interface Planned {
  readonly planning: Planning
  readonly found: ShownPlan | null
  /** The best so far, while it is sought. */
  readonly provisional: Plan | null
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
  const { sujet, deplaces, remplaces, fige, sieges } = choices
  const found = useMemo<ShownPlan | null>(() => {
    const finished = finishPlan(sources, planning, answer, { deplaces, remplaces, fige, sieges })
    if (finished === null) return null
    const { hand, isFrozen } = finished
    return { theme: sujet, plan: hand.plan, planning, ...finished, isCut: isCut && !isFrozen }
  }, [answer, isCut, planning, sources, sujet, deplaces, remplaces, fige, sieges])
  const best = progress?.cost ?? Infinity
  const provisional = useMemo(
    () => (found !== null || progress === null ? null : provisionalPlan(planning, progress)),
    // Drawn anew for a better plan alone: most of what is heard is of the bound.
    // eslint-disable-next-line react/exhaustive-deps -- the cost stands for the plan that has it
    [found, planning, best],
  )
  const isCalledOff = isStopped && found === null
  const why = asked.refusal ?? (answer?.isPossible === false && !isStopped ? answer.reason : null)
  // What was kept is there whatever could be found; it tells what it does not keep of what is asked.
  const refusal = found === null ? why : null
  return { planning, found, provisional, refusal, progress, failed: failed && found === null, isCalledOff, stop }
}
