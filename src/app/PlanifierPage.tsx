import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'

import { nearestTo } from '../derive/orientation/nearest.ts'
import { selectionAt } from '../derive/selectionAt.ts'
import type { LonLat } from '../domain/dataset.ts'
import type { Commune } from '../domain/tables/communes.ts'
import type { Choices } from '../state/choices.ts'
import { useCommuneRows } from '../views/communeRows.ts'
import { CoverageLegend } from '../views/planifier/CoverageLegend.tsx'
import { PlanLegend } from '../views/planifier/PlanLegend.tsx'
import { CoveragePanel } from './CoveragePanel.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LateView } from './LateView.ts'
import { MAP } from './pictures.ts'
import { SessionsPanel } from './SessionsPanel.tsx'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'
import { useCoverage } from './useCoverage.ts'
import type { ShownPlan } from './usePlan.ts'
import { Waiting } from './Waiting.tsx'
import styles from './PlanifierPage.module.css'

interface PlanifierPageProps {
  readonly site: Site
  readonly choices: Choices
  readonly onChange: Change
}

/** The Région's page: where something is missing, and where to hold the sessions. A theme of sessions opens the second half. */
export default function PlanifierPage({ site, choices, onChange }: PlanifierPageProps) {
  const { atlas } = site
  const { communes, failed } = useCommuneRows()
  const { themes, services, unplaced, coverage, points, selection } = useCoverage(site, communes, choices)
  const subjects = useMemo(() => [...(atlas.termes.get('themes-sessions')?.values() ?? [])], [atlas])
  const [shown, setShown] = useState<ShownPlan | null>(null)
  const [isPicking, setPicking] = useState(false)
  const { t } = useLingui()
  const sujet =
    choices.sujet === null ? null : (subjects.find(({ code }) => code === choices.sujet) ?? subjects[0] ?? null)
  const map = useMemo(
    () => ({
      atlas,
      selection: sujet === null ? selection : NOBODY,
      selected: null,
      choices: { ...choices, position: null },
      orientation: null,
      coverage: sujet === null ? points : null,
      plan: sujet === null ? null : (shown?.plan ?? null),
      twin:
        sujet === null
          ? t`Le tableau « Commune par commune » de cette page dit la même chose que cette carte.`
          : t`Les sessions de cette page, avec leurs invités, disent la même chose que cette carte.`,
      onSelect: (acteur: string) => onChange({ acteur, vue: 'carte' }),
      onGround: (position: LonLat) => {
        if (!isPicking || communes === null) return
        setPicking(false)
        const code = nearestCommune(communes, position)
        if (code !== null) onChange({ candidats: [...choices.candidats.filter((one) => one !== code), code] })
      },
      onMove: stay,
      onChange,
    }),
    [atlas, communes, sujet, selection, choices, points, shown, isPicking, t, onChange],
  )
  return (
    <main className={styles.page}>
      <div className={styles.panel}>
        <h2 className="visually-hidden" id="planifier" tabIndex={-1}>
          <Trans>Planifier</Trans>
        </h2>
        <div className={styles.halves}>
          <button type="button" aria-pressed={sujet === null} onClick={() => onChange({ sujet: null })}>
            <Trans>Où manque-t-il quelque chose ?</Trans>
          </button>
          <button
            type="button"
            aria-pressed={sujet !== null}
            onClick={() => onChange({ sujet: sujet?.code ?? subjects[0]?.code ?? null })}
          >
            <Trans>Où tenir les sessions ?</Trans>
          </button>
        </div>
        {failed && (
          <p role="alert">
            <Trans>
              La liste des communes n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page.
            </Trans>
          </p>
        )}
        {communes === null && !failed && <Waiting />}
        {communes !== null && sujet !== null && (
          <SessionsPanel
            site={site}
            communes={communes}
            themes={subjects}
            sujet={sujet}
            choices={choices}
            onChange={onChange}
            shown={shown}
            isPicking={isPicking}
            onPicking={setPicking}
            onPlan={setShown}
          />
        )}
        {coverage !== null && sujet === null && (
          <CoveragePanel
            site={site}
            coverage={coverage}
            themes={themes}
            services={services}
            unplaced={unplaced}
            choices={choices}
            onChange={onChange}
          />
        )}
      </div>
      <div className={styles.map}>
        <ErrorBoundary>
          <LateView code={MAP} props={map} waiting={<Waiting />} />
        </ErrorBoundary>
        {sujet === null ? <CoverageLegend thresholdKm={choices.seuil} /> : <PlanLegend />}
      </div>
    </main>
  )
}

/** The map of a plan draws the guests itself. */
const NOBODY = selectionAt([])

/** The commune whose centre is nearest to a point. */
function nearestCommune(communes: readonly Commune[], position: LonLat): string | null {
  const centres = communes.map(({ code_insee, longitude, latitude }) => ({
    code: code_insee,
    position: [longitude, latitude] as const,
  }))
  return nearestTo(centres, position)?.item.code ?? null
}

function stay(): void {
  // Where this map looks is not kept: the whole région is what it is about.
}
