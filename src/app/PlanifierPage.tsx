import { Trans } from '@lingui/react/macro'
import { useMemo } from 'react'

import { coverageOf } from '../derive/coverage/coverage.ts'
import { coveragePoints } from '../derive/coverage/onMap.ts'
import { knownFilters } from '../derive/filterOptions.ts'
import { offersOf } from '../derive/orientation/offers.ts'
import { selectionAt } from '../derive/selectionAt.ts'
import { type Choices, filtersOf } from '../state/choices.ts'
import { useCommuneRows } from '../views/communeRows.ts'
import { CoverageLegend } from '../views/planifier/CoverageLegend.tsx'
import { CoverageQuestion } from '../views/planifier/CoverageQuestion.tsx'
import { CoverageResults } from '../views/planifier/CoverageResults.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LateView } from './LateView.ts'
import { MAP } from './pictures.ts'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'
import { Waiting } from './Waiting.tsx'
import styles from './PlanifierPage.module.css'

interface PlanifierPageProps {
  readonly site: Site
  readonly choices: Choices
  readonly onChange: Change
}

/** The Région's page: where something is missing. */
export default function PlanifierPage({ site, choices, onChange }: PlanifierPageProps) {
  const { atlas, options } = site
  const { communes, failed } = useCommuneRows()
  const { theme, public: publics } = knownFilters(options, filtersOf(choices))
  const themes = useMemo(
    () => (theme.length > 0 ? theme : options.theme.slice(0, 1).map(({ code }) => code)),
    [theme, options],
  )
  const key = themes.join(',')
  const offers = useMemo(() => offersOf(atlas), [atlas])
  const asked = useMemo(() => key.split(','), [key])
  const served = publics[0] ?? null
  const coverage = useMemo(
    () => (communes === null ? null : coverageOf(offers, communes, asked, served)),
    [offers, communes, asked, served],
  )
  const looked = useMemo(() => {
    const indices = new Set(asked.flatMap((code) => offers.byTheme.get(code) ?? []))
    return [...indices].flatMap((index) => offers.list[index] ?? [])
  }, [offers, asked])
  const selection = useMemo(() => selectionAt(looked.map(({ fiche, places }) => ({ fiche, places }))), [looked])
  const points = useMemo(
    () => (coverage === null ? [] : coveragePoints(coverage, choices.seuil)),
    [coverage, choices.seuil],
  )
  const map = useMemo(
    () => ({
      atlas,
      selection,
      selected: null,
      choices: { ...choices, position: null },
      orientation: null,
      coverage: points,
      onSelect: (acteur: string) => onChange({ acteur, vue: 'carte' }),
      onMove: stay,
      onChange,
    }),
    [atlas, selection, choices, points, onChange],
  )
  return (
    <main className={styles.page}>
      <div className={styles.panel}>
        <CoverageQuestion atlas={atlas} options={options} choices={choices} themes={asked} onChange={onChange} />
        {failed && (
          <p role="alert">
            <Trans>
              La liste des communes n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page.
            </Trans>
          </p>
        )}
        {coverage === null ? (
          !failed && <Waiting />
        ) : (
          <CoverageResults atlas={atlas} coverage={coverage} thresholdKm={choices.seuil} services={looked.length} />
        )}
      </div>
      <div className={styles.map}>
        <ErrorBoundary>
          <LateView code={MAP} props={map} waiting={<Waiting />} />
        </ErrorBoundary>
        <CoverageLegend thresholdKm={choices.seuil} />
      </div>
    </main>
  )
}

function stay(): void {
  // Where this map looks is not kept: the whole région is what it is about.
}
