import type { Coverage } from '../derive/coverage/coverage.ts'
import type { Choices } from '../state/choices.ts'
import { CoverageQuestion } from '../views/planifier/CoverageQuestion.tsx'
import { CoverageResults } from '../views/planifier/CoverageResults.tsx'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'

interface CoveragePanelProps {
  readonly site: Site
  readonly coverage: Coverage
  readonly themes: readonly string[]
  /** How many services are looked at. */
  readonly services: number
  readonly unplaced: number
  readonly choices: Choices
  readonly onChange: Change
}

/** Where something is missing. */
export function CoveragePanel(props: CoveragePanelProps) {
  const { site, coverage, themes, services, unplaced, choices, onChange } = props
  const { atlas, options } = site
  return (
    <>
      <CoverageQuestion atlas={atlas} options={options} choices={choices} themes={themes} onChange={onChange} />
      <CoverageResults
        atlas={atlas}
        coverage={coverage}
        thresholdKm={choices.seuil}
        services={services}
        unplaced={unplaced}
        themes={themes.length}
      />
    </>
  )
}
