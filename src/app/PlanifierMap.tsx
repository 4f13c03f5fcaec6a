import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import type { CoveragePoint } from '../derive/coverage/onMap.ts'
import type { Selection } from '../derive/selection.ts'
import { selectionAt } from '../derive/selectionAt.ts'
import type { Plan } from '../derive/sessions/plan.ts'
import type { LonLat } from '../domain/dataset.ts'
import type { MapViewProps } from '../map/MapView.tsx'
import type { Choices } from '../state/choices.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LateView } from './LateView.ts'
import { MAP } from './pictures.ts'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'
import { Waiting } from './Waiting.tsx'

interface PlanifierMapProps {
  readonly site: Site
  readonly choices: Choices
  /** The communes of a coverage with the places of its services; null where sessions are planned. */
  readonly coverage: { readonly points: readonly CoveragePoint[]; readonly selection: Selection } | null
  /** The plan on screen; null while none is. */
  readonly plan: { readonly plan: Plan } | null
  /** The best so far, while one is sought. */
  readonly provisional: Plan | null
  /** Takes the next click beside every symbol; null while none is awaited. */
  readonly onGround: ((position: LonLat) => void) | null
  readonly onChange: Change
}

/** The map of the Région's page: a coverage, or a plan. */
export function PlanifierMap({
  site,
  choices,
  coverage,
  plan: shown,
  provisional,
  onGround,
  onChange,
}: PlanifierMapProps) {
  const { atlas } = site
  const { t } = useLingui()
  const points = coverage?.points ?? null
  const selection = coverage?.selection ?? NOBODY
  const plan = coverage === null ? (provisional ?? shown?.plan ?? null) : null
  const isProvisional = provisional !== null
  const props = useMemo<MapViewProps>(
    () => ({
      atlas,
      selection,
      selected: null,
      choices: { ...choices, position: null },
      orientation: null,
      coverage: points,
      plan,
      twin:
        points !== null
          ? t`Le tableau « Commune par commune » de cette page dit la même chose que cette carte.`
          : isProvisional
            ? t`Plan provisoire : les sessions seront dites sur cette page une fois le plan trouvé.`
            : t`Les sessions de cette page, avec leurs invités, disent la même chose que cette carte.`,
      onSelect: (acteur) => onChange({ acteur, vue: 'carte' }),
      onGround: onGround ?? ignore,
      onMove: stay,
      onChange,
    }),
    [atlas, selection, choices, points, plan, isProvisional, t, onGround, onChange],
  )
  return (
    <ErrorBoundary>
      <LateView code={MAP} props={props} waiting={<Waiting />} />
    </ErrorBoundary>
  )
}

/** The map of a plan draws the guests itself. */
const NOBODY = selectionAt([])

function stay(): void {
  // Where this map looks is not kept: the whole région is what it is about.
}

function ignore(): void {
  // A click on the ground means something only while a host is being chosen.
}
