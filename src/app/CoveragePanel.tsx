import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { labelOf } from '../derive/atlas.ts'
import { regionShare } from '../derive/coverage/shares.ts'
import type { Choices } from '../state/choices.ts'
import { CompareQuestion } from '../views/planifier/CompareQuestion.tsx'
import { CompareResults } from '../views/planifier/CompareResults.tsx'
import { CompareSummary } from '../views/planifier/CompareSummary.tsx'
import { CoverageQuestion } from '../views/planifier/CoverageQuestion.tsx'
import { CoverageResults } from '../views/planifier/CoverageResults.tsx'
import { CoverageSummary } from '../views/planifier/CoverageSummary.tsx'
import { Below } from './Below.tsx'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'
import type { CoverageScene } from './useCoverage.ts'

interface CoveragePanelProps {
  readonly site: Site
  readonly scene: CoverageScene
  readonly choices: Choices
  readonly onChange: Change
}

/** Where something is missing, and against what. */
export function CoveragePanel({ site: { atlas, options }, scene, choices, onChange }: CoveragePanelProps) {
  const { i18n, t } = useLingui()
  const { coverage, themes, publics, services, unplaced, compared } = scene
  const { comparison, theme, file, onFile } = compared
  const { seuil } = choices
  const fileName = file?.name ?? ''
  const region = useMemo(() => regionShare(coverage, seuil), [coverage, seuil])
  // Several themes together: a service of any of them counts.
  const anyOf = new Intl.ListFormat(i18n.locale, { type: 'disjunction' })
  const looked = anyOf.format(themes.map((code) => labelOf(atlas, 'thematiques', code)))
  const names: readonly [string, string] =
    theme === null
      ? [t`${looked}, selon ${fileName}`, t`${looked}, aujourd’hui`]
      : [looked, labelOf(atlas, 'thematiques', theme)]
  return (
    <>
      <CoverageQuestion atlas={atlas} options={options} choices={choices} themes={themes} onChange={onChange}>
        <CompareQuestion options={options} theme={theme} file={file} onFile={onFile} onChange={onChange} />
      </CoverageQuestion>
      <CoverageSummary
        region={region}
        thresholdKm={seuil}
        services={services}
        unplaced={unplaced}
        themes={themes.length}
      />
      {comparison !== null && (
        <CompareSummary
          comparison={comparison}
          names={names}
          thresholdKm={seuil}
          montre={scene.montre}
          onChange={onChange}
        />
      )}
      <Below>
        {comparison !== null && (
          <CompareResults atlas={atlas} comparison={comparison} names={names} thresholdKm={seuil} />
        )}
        <CoverageResults atlas={atlas} coverage={coverage} thresholdKm={seuil} looked={{ themes, publics }} />
      </Below>
    </>
  )
}
