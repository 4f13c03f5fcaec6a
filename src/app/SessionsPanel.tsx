import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo } from 'react'

import type { Solution } from '../derive/location/plan.ts'
import { candidatesOf } from '../derive/sessions/candidates.ts'
import { participantsOf } from '../derive/sessions/participants.ts'
import { type Plan, planOf } from '../derive/sessions/plan.ts'
import { requestOf } from '../derive/sessions/request.ts'
import type { Commune } from '../domain/tables/communes.ts'
import type { Terme } from '../domain/tables/vocabulaire.ts'
import type { Choices } from '../state/choices.ts'
import { progressInWords } from '../text/plan.ts'
import { SessionsQuestion } from '../views/planifier/SessionsQuestion.tsx'
import { SessionsResults } from '../views/planifier/SessionsResults.tsx'
import { refusalInWords } from '../views/planifier/refusalInWords.ts'
import { useSolution } from '../views/planifier/useSolution.ts'
import { Below } from './Below.tsx'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'
import styles from './PlanifierPage.module.css'

/** A plan with what is proven of it. */
export interface ShownPlan {
  readonly plan: Plan
  readonly solution: Solution
  readonly isCut: boolean
}

interface SessionsPanelProps {
  readonly site: Site
  readonly communes: readonly Commune[]
  readonly themes: readonly Terme[]
  readonly sujet: Terme
  readonly choices: Choices
  /** The plan on screen: while another is sought, the one before. */
  readonly shown: ShownPlan | null
  readonly onChange: Change
  readonly onPlan: (shown: ShownPlan | null) => void
}

/** The two ecosystems that the sessions bring together. */
const BOTH = ['formation-emploi', 'accueil-accompagnement']

/** Where to hold the sessions, and whom to invite. */
export function SessionsPanel(props: SessionsPanelProps) {
  const { site, communes, themes, sujet, choices, shown, onChange, onPlan } = props
  const { atlas, options } = site
  const { i18n } = useLingui()
  const { departement, famille, sessions, objectif, capacite, partout, mixte, isoles, habitants, impose, exclu } =
    choices
  const { participants, missing } = useMemo(
    () =>
      participantsOf(atlas, {
        ecosystemes: mixte === 'oui' || sujet.groupe === null ? BOTH : [sujet.groupe],
        departements: departement,
        familles: famille,
        isolatedWeight: isoles === 'oui' ? 2 : 1,
      }),
    [atlas, mixte, sujet, departement, famille, isoles],
  )
  const candidates = useMemo(
    () => candidatesOf(atlas, communes, { leastPopulation: habitants, added: impose, excluded: exclu }),
    [atlas, communes, habitants, impose, exclu],
  )
  const asked = useMemo(() => {
    const settings = { sessions, objectif, capacite, everywhere: partout === 'oui', mixed: mixte === 'oui' }
    return requestOf(participants, candidates, { ...settings, forced: impose })
  }, [participants, candidates, sessions, objectif, capacite, partout, mixte, impose])
  const question = useMemo(
    () => (asked.refusal === null ? { kind: 'plan' as const, problem: asked.problem, request: asked.request } : null),
    [asked],
  )
  const { answer, progress, isCut, failed } = useSolution<'plan'>(question)
  const refusal = asked.refusal ?? (answer?.isPossible === false ? answer.reason : null)
  const found = useMemo<ShownPlan | null>(() => {
    if (answer?.isPossible !== true) return null
    const plan = planOf(participants, candidates, asked.km, { open: answer.open, seats: answer.siteOf })
    return { plan, solution: answer, isCut }
  }, [answer, isCut, participants, candidates, asked])
  const isBusy = refusal === null && found === null && !failed
  useEffect(() => {
    if (!isBusy) onPlan(found)
  }, [found, isBusy, onPlan])
  const names = useMemo(() => new Map(communes.map(({ code_insee, nom }) => [code_insee, nom])), [communes])
  const nameOfGroup = (group: number): string => {
    const wanted = asked.departements[group]
    return atlas.departements.find(({ code }) => code === wanted)?.nom ?? ''
  }
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
        nameOf={(id) => names.get(id) ?? id}
        onChange={onChange}
      />
      <p role="status" className={styles.busy}>
        {isBusy && progressInWords(i18n, progress)}
        {refusal !== null && <span className={styles.refusal}>{refusalInWords(i18n, refusal, nameOfGroup)}</span>}
        {failed && <Trans>Le calcul n’a pas pu être fait par ce navigateur.</Trans>}
        {found !== null && <Trans>Plan de {found.plan.sessions.length} sessions trouvé.</Trans>}
      </p>
      {shown !== null && refusal === null && (
        <Below>
          <div aria-busy={isBusy}>
            <SessionsResults atlas={atlas} sujet={sujet} {...shown} choices={choices} onChange={onChange} />
          </div>
        </Below>
      )}
    </>
  )
}
