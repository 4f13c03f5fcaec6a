import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo } from 'react'

import { candidatesOf } from '../derive/sessions/candidates.ts'
import { participantsOf } from '../derive/sessions/participants.ts'
import { type Plan, planOf } from '../derive/sessions/plan.ts'
import { requestOf } from '../derive/sessions/request.ts'
import type { Commune } from '../domain/tables/communes.ts'
import type { Terme } from '../domain/tables/vocabulaire.ts'
import type { Choices } from '../state/choices.ts'
import { SessionsQuestion } from '../views/planifier/SessionsQuestion.tsx'
import { SessionsResults } from '../views/planifier/SessionsResults.tsx'
import { refusalInWords } from '../views/planifier/refusalInWords.ts'
import { useSolution } from '../views/planifier/useSolution.ts'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'
import styles from './PlanifierPage.module.css'

interface SessionsPanelProps {
  readonly site: Site
  readonly communes: readonly Commune[]
  readonly themes: readonly Terme[]
  readonly sujet: Terme
  readonly choices: Choices
  readonly onChange: Change
  /** The plan on screen, for the map beside. */
  readonly onPlan: (plan: Plan | null) => void
}

/** The two ecosystems that the sessions bring together. */
const BOTH = ['formation-emploi', 'accueil-accompagnement']

/** Where to hold the sessions, and whom to invite. */
export function SessionsPanel({
  site: { atlas, options },
  communes,
  themes,
  sujet,
  choices,
  onChange,
  onPlan,
}: SessionsPanelProps) {
  const { i18n } = useLingui()
  const { departement, famille, sessions, objectif, capacite, partout, mixte, habitants, impose, exclu } = choices
  const audience = useMemo(
    () => ({
      ecosystemes: mixte === 'oui' || sujet.groupe === null ? BOTH : [sujet.groupe],
      departements: departement,
      familles: famille,
      isolatedWeight: 1,
    }),
    [mixte, sujet, departement, famille],
  )
  const { participants, missing } = useMemo(() => participantsOf(atlas, audience), [atlas, audience])
  const candidates = useMemo(
    () => candidatesOf(atlas, communes, { leastPopulation: habitants, added: impose, excluded: exclu }),
    [atlas, communes, habitants, impose, exclu],
  )
  const request = useMemo(
    () =>
      requestOf(participants, candidates, {
        sessions,
        objectif,
        capacite,
        everywhere: partout === 'oui',
        mixed: mixte === 'oui',
        forced: impose,
      }),
    [participants, candidates, sessions, objectif, capacite, partout, mixte, impose],
  )
  const question = useMemo(
    () => ({ kind: 'plan' as const, problem: request.problem, request: request.request }),
    [request],
  )
  const search = useSolution<'plan'>(question)
  const { answer } = search
  const plan = useMemo(
    () =>
      answer?.isPossible === true
        ? planOf(participants, candidates, request.km, { open: answer.open, seats: answer.siteOf })
        : null,
    [answer, participants, candidates, request],
  )
  useEffect(() => onPlan(plan), [plan, onPlan])
  return (
    <>
      <SessionsQuestion
        themes={themes}
        sujet={sujet}
        options={options}
        choices={choices}
        participants={participants.length}
        missing={missing}
        candidates={candidates.length}
        onChange={onChange}
      />
      {search.failed && (
        <p role="alert">
          <Trans>Le calcul n’a pas pu être fait par ce navigateur.</Trans>
        </p>
      )}
      {answer === null && !search.failed && (
        <p role="status" className={styles.busy}>
          <Trans>Recherche du meilleur plan…</Trans>
        </p>
      )}
      {answer?.isPossible === false && (
        <p role="alert" className={styles.refusal}>
          {refusalInWords(i18n, answer.reason, request)}
        </p>
      )}
      {answer?.isPossible === true && plan !== null && (
        <SessionsResults
          atlas={atlas}
          sujet={sujet}
          plan={plan}
          solution={answer}
          choices={choices}
          onChange={onChange}
        />
      )}
    </>
  )
}
