import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'

import type { Atlas } from '../derive/atlas.ts'
import { figuresOf } from '../derive/sessions/figures.ts'
import type { Plan } from '../derive/sessions/plan.ts'
import { usedHosts } from '../derive/sessions/planning.ts'
import type { Commune } from '../domain/tables/communes.ts'
import type { Terme } from '../domain/tables/vocabulaire.ts'
import type { Choices } from '../state/choices.ts'
import { planInWords, progressInWords } from '../text/region/plan.ts'
import { Scenarios } from '../views/planifier/Scenarios.tsx'
import { SessionsQuestion } from '../views/planifier/SessionsQuestion.tsx'
import { SessionsResults } from '../views/planifier/SessionsResults.tsx'
import { refusalInWords } from '../views/planifier/refusalInWords.ts'
import { Below } from './Below.tsx'
import { askAnew } from './askAnew.ts'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'
import { type ShownPlan, usePlan } from './usePlan.ts'
import styles from './PlanifierPage.module.css'

interface SessionsPanelProps {
  readonly site: Site
  readonly communes: readonly Commune[]
  readonly themes: readonly Terme[]
  readonly sujet: Terme
  readonly choices: Choices
  /** The plan on screen: while another is sought, the one before. */
  readonly shown: ShownPlan | null
  /** Whether the next click on the map adds a commune that may host. */
  readonly isPicking: boolean
  readonly onPicking: (isPicking: boolean) => void
  readonly onChange: Change
  readonly onPlan: (shown: ShownPlan | null) => void
  /** Hears of the best plan so far while one is sought, and of null once that is over. */
  readonly onProvisional: (plan: Plan | null) => void
}

/** Where to hold the sessions, and whom to invite. */
export function SessionsPanel(props: SessionsPanelProps) {
  const { site, communes, themes, sujet, choices, shown, onChange, onPlan, onProvisional } = props
  const { atlas } = site
  const { i18n } = useLingui()
  /** Takes the focus of what goes: the button that ends the search, a plan that cannot be any more. */
  const said = useRef<HTMLDivElement>(null)
  const { sessions } = site.data.publication
  const sources = useMemo(() => ({ atlas, communes, sessions }), [atlas, communes, sessions])
  const { planning, found, provisional, refusal, progress, failed, isCalledOff, stop } = usePlan(sources, choices)
  const figures = useMemo(() => (found === null ? null : figuresOf(atlas, found.hand, found.solution)), [atlas, found])
  const isBusy = refusal === null && found === null && !failed && !isCalledOff
  useEffect(() => {
    if (!isBusy) onPlan(found)
  }, [found, isBusy, onPlan])
  // Before anything is painted: the map is not to call provisional what the page tells as found.
  useLayoutEffect(() => {
    onProvisional(provisional)
    return () => onProvisional(null)
  }, [provisional, onProvisional])
  const names = useMemo(() => namesOf(communes, atlas), [communes, atlas])
  const nameOf = (id: string): string => names.get(id) ?? id
  const nameOfGroup = (group: number): string => {
    const wanted = planning.asked.departements[group]
    return atlas.departements.find(({ code }) => code === wanted)?.nom ?? ''
  }
  return (
    <>
      <SessionsQuestion
        atlas={atlas}
        themes={themes}
        sujet={sujet}
        options={site.options}
        choices={choices}
        planning={planning}
        communes={communes}
        held={usedHosts(sessions, []).length}
        isPicking={props.isPicking}
        onPicking={props.onPicking}
        nameOf={nameOf}
        onChange={askAnew(choices, onChange)}
      />
      <div role="status" ref={said} tabIndex={-1} className={styles.busy}>
        {isBusy && <p>{progressInWords(i18n, progress)}</p>}
        {refusal !== null && (
          <p className={styles.refusal}>{refusalInWords(i18n, refusal, { planning, nameOf, nameOfGroup })}</p>
        )}
        {failed && (
          <p>
            <Trans>Le calcul n’a pas pu être fait par ce navigateur.</Trans>
          </p>
        )}
        {isCalledOff && (
          <p>
            <Trans>Recherche arrêtée avant qu’un plan soit trouvé. Changez une demande pour la relancer.</Trans>
          </p>
        )}
        {found !== null && <p>{planInWords(i18n, found.plan.sessions.length, found.isFrozen)}</p>}
      </div>
      {isBusy && (
        <button
          type="button"
          className={styles.stop}
          onClick={() => {
            said.current?.focus({ preventScroll: true })
            stop()
          }}
        >
          <Trans>Arrêter la recherche</Trans>
        </button>
      )}
      {/* One place for both: the parts of two would follow each other in the order in which they came. */}
      <Below>
        {shown !== null && refusal === null && (
          <div aria-busy={isBusy}>
            <SessionsResults
              atlas={atlas}
              communes={communes}
              sujet={sujet}
              {...shown}
              choices={choices}
              nameOf={nameOf}
              onChange={onChange}
              onGone={() => said.current?.focus({ preventScroll: true })}
            />
          </div>
        )}
        <Scenarios sources={sources} choices={choices} current={figures} onChange={onChange} />
      </Below>
    </>
  )
}

/** What communes and places are called, by INSEE code or id. */
function namesOf(communes: readonly Commune[], { fiches }: Atlas): ReadonlyMap<string, string> {
  const places = fiches.flatMap(({ acteur, lieux }) => lieux.map(({ id, nom }) => [id, nom ?? acteur.nom] as const))
  return new Map([...communes.map(({ code_insee, nom }) => [code_insee, nom] as const), ...places])
}
