import { useMemo } from 'react'

import type { Choices } from '../state/choices.ts'
import { regionShare } from '../derive/coverage/shares.ts'
import { CoverageQuestion } from '../views/planifier/CoverageQuestion.tsx'
import { CoverageResults } from '../views/planifier/CoverageResults.tsx'
import { CoverageSummary } from '../views/planifier/CoverageSummary.tsx'
import { Below } from './Below.tsx'
import type { CoverageScene } from './useCoverage.ts'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'

interface CoveragePanelProps {
  readonly site: Site
  readonly scene: CoverageScene
  readonly choices: Choices
  readonly onChange: Change
}

/** Where something is missing. */
export function CoveragePanel({ site, scene, choices, onChange }: CoveragePanelProps) {
  const { coverage, themes, services, unplaced } = scene
  const { atlas, options } = site
  const region = useMemo(() => regionShare(coverage, choices.seuil), [coverage, choices.seuil])
  return (
    <>
      <CoverageQuestion atlas={atlas} options={options} choices={choices} themes={themes} onChange={onChange} />
      <CoverageSummary
        region={region}
        thresholdKm={choices.seuil}
        services={services}
        unplaced={unplaced}
        themes={themes.length}
      />
      <Below>
        <CoverageResults atlas={atlas} coverage={coverage} thresholdKm={choices.seuil} />
      </Below>
    </>
  )
}
