import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { type Ref, useMemo, useState } from 'react'

import type { Atlas, Fiche } from '../derive/atlas.ts'
import { type PlacedPoint, unplacedCount } from '../derive/placedPoints.ts'
import type { Selection } from '../derive/selection.ts'
import type { Choices, ChoicesPatch } from '../state/choices.ts'
import { LegendFamilies } from './LegendFamilies.tsx'
import { LegendScale } from './LegendScale.tsx'
import { LegendSwitches } from './LegendSwitches.tsx'
import type { Scene } from './scene.ts'
import styles from './Legend.module.css'

interface LegendProps {
  readonly ref: Ref<HTMLDetailsElement>
  readonly atlas: Atlas
  readonly selection: Selection
  readonly selected: Fiche | null
  readonly scene: Scene
  readonly points: readonly PlacedPoint[]
  readonly choices: Choices
  readonly backgroundFailed: boolean
  readonly onChange: (patch: ChoicesPatch) => void
}

/** Explains what is painted, from the very objects that paint it, and holds the switches. Folded at first on a phone. */
export function Legend({
  ref,
  atlas,
  selection,
  selected,
  scene,
  points,
  choices,
  backgroundFailed,
  onChange,
}: LegendProps) {
  const { t } = useLingui()
  const [openAtFirst] = useState(() => matchMedia('(min-width: 60rem) and (min-height: 40rem)').matches)
  const unplaced = useMemo(() => unplacedCount(selection.fiches), [selection])
  return (
    <details ref={ref} className={styles.legend} open={openAtFirst}>
      <summary className={styles.summary}>
        <Trans>Légende</Trans>
      </summary>
      <div className={styles.body}>
        <LegendScale choropleth={scene.choropleth} mesure={choices.mesure} onChange={onChange} />
        <LegendFamilies
          atlas={atlas}
          points={points}
          hasSessions={scene.sessions.length > 0}
          ties={selected === null ? null : (scene.selected?.ties ?? null)}
        />
        {unplaced > 0 && (
          <p className={styles.note}>
            {t`${plural(unplaced, {
              one: '# acteur n’est pas sur la carte',
              other: '# acteurs ne sont pas sur la carte',
            })} : aucun lieu connu, ou seulement un département.`}
          </p>
        )}
        <LegendSwitches choices={choices} backgroundFailed={backgroundFailed} onChange={onChange} />
      </div>
    </details>
  )
}
