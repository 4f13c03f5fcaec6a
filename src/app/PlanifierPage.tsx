import { Trans } from '@lingui/react/macro'
import { useState } from 'react'

import { nearestTo } from '../derive/orientation/nearest.ts'
import type { Plan } from '../derive/sessions/plan.ts'
import type { LonLat } from '../domain/dataset.ts'
import type { Commune } from '../domain/tables/communes.ts'
import type { Choices } from '../state/choices.ts'
import { withCandidate } from '../state/planChoices.ts'
import { useCommuneRows } from '../views/communeRows.ts'
import { CommunesFailed } from '../views/planifier/CommunesFailed.tsx'
import { CoverageLegend } from '../views/planifier/CoverageLegend.tsx'
import { PlanLegend } from '../views/planifier/PlanLegend.tsx'
import { UnknownNote } from '../views/planifier/UnknownNote.tsx'
import { BelowContext } from './Below.tsx'
import { askAnew } from './askAnew.ts'
import { CoveragePanel } from './CoveragePanel.tsx'
import { Halves } from './Halves.tsx'
import { Papers } from './Papers.tsx'
import { PlanifierMap } from './PlanifierMap.tsx'
import { SessionsPanel } from './SessionsPanel.tsx'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'
import { useKnownChoices } from './useKnownChoices.ts'
import { useCoverage } from './useCoverage.ts'
import type { ShownPlan } from './usePlan.ts'
import { Waiting } from './Waiting.tsx'
import styles from './PlanifierPage.module.css'
import { speakOfRegion } from '../text/region/catalogue.ts'

speakOfRegion()

interface PlanifierPageProps {
  readonly site: Site
  readonly choices: Choices
  readonly onChange: Change
}

/** The Région's page: where something is missing, and where to hold the sessions. A theme of sessions opens the second half. */
export default function PlanifierPage({ site, choices, onChange }: PlanifierPageProps) {
  const { communes, failed } = useCommuneRows()
  const coverage = useCoverage(site, communes, choices)
  const { subjects, sujet, asked, unknown } = useKnownChoices(site, communes, choices)
  const [shown, setShown] = useState<ShownPlan | null>(null)
  const [provisional, setProvisional] = useState<Plan | null>(null)
  const [isPicking, setPicking] = useState(false)
  const [below, setBelow] = useState<HTMLElement | null>(null)
  const { fiche } = choices
  // What is planned goes on behind the papers: they are made from it.
  const isPaper = sujet !== null && fiche !== null
  const common = { site, choices: asked, onChange }
  const plan = ofTheme(shown, asked)
  /** Adds the commune whose centre is nearest to the point: it may host a session. */
  const pick = (position: LonLat): void => {
    setPicking(false)
    const code = nearestCommune(communes ?? [], position)
    if (code !== null) askAnew(asked, onChange)(withCandidate(asked, code))
  }
  return (
    <>
      {isPaper && <Papers {...common} sujet={sujet} shown={plan} fiche={fiche} />}
      <main className={styles.page} hidden={isPaper}>
        <div className={styles.panel}>
          <h2 className="visually-hidden" id="planifier" tabIndex={-1}>
            <Trans>Planifier</Trans>
          </h2>
          <Halves sujet={sujet} subjects={subjects} onChange={onChange} />
          <UnknownNote unknown={unknown} />
          {failed && <CommunesFailed />}
          <BelowContext value={below}>
            {communes === null ? (
              !failed && <Waiting />
            ) : sujet === null ? (
              <CoveragePanel {...common} scene={coverage} />
            ) : (
              <SessionsPanel
                {...common}
                communes={communes}
                themes={subjects}
                sujet={sujet}
                shown={plan}
                isPicking={isPicking}
                onPicking={setPicking}
                onPlan={setShown}
                onProvisional={setProvisional}
              />
            )}
          </BelowContext>
        </div>
        <div id="image" tabIndex={-1} className={styles.map}>
          {!isPaper && (
            <PlanifierMap
              {...common}
              coverage={sujet === null ? coverage : null}
              plan={plan}
              provisional={provisional}
              onGround={isPicking ? pick : null}
            />
          )}
          {sujet === null ? (
            <CoverageLegend thresholdKm={choices.seuil} isDifference={coverage.montre === 'ecart'} />
          ) : (
            <PlanLegend isProvisional={provisional !== null} />
          )}
        </div>
        <div ref={setBelow} className={styles.below} />
      </main>
    </>
  )
}

/** While the plan of another theme is sought, the one before would be told under a wrong name. */
function ofTheme(shown: ShownPlan | null, { sujet }: Choices): ShownPlan | null {
  return shown?.theme === sujet ? shown : null
}

/** The commune whose centre is nearest to a point. */
function nearestCommune(communes: readonly Commune[], position: LonLat): string | null {
  const centres = communes.map(({ code_insee, longitude, latitude }) => ({
    code: code_insee,
    position: [longitude, latitude] as const,
  }))
  return nearestTo(centres, position)?.item.code ?? null
}
