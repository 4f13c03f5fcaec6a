import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'

import type { LonLat } from '../domain/dataset.ts'
import type { Atlas, Fiche } from '../derive/atlas.ts'
import type { CoveragePoint } from '../derive/coverage/onMap.ts'
import type { OrientationOnMap } from '../derive/orientation/onMap.ts'
import type { SessionOnMap } from '../derive/sessions/announced.ts'
import type { Plan } from '../derive/sessions/plan.ts'
import type { Selection } from '../derive/selection.ts'
import type { Camera } from '../state/camera.ts'
import type { Choices, ChoicesPatch } from '../state/choices.ts'
import { Credits } from './Credits.tsx'
import { GoTo } from './GoTo.tsx'
import { Legend } from './Legend.tsx'
import type { MapEvents } from './scene.ts'
import { useMapTexts } from './useMapTexts.ts'
import { useScene } from './useScene.ts'
import { useTerritoryMap } from './useTerritoryMap.ts'
import styles from './MapView.module.css'

/** What the map shows, and whom it tells what the visitor does. */
export interface MapViewProps {
  readonly atlas: Atlas
  readonly selection: Selection
  /** The organisation whose card is open. */
  readonly selected: Fiche | null
  readonly choices: Choices
  /** What an answer adds; the legend, whose switches are the other views', then stays away. */
  readonly orientation?: OrientationOnMap | null
  /** The communes, where a coverage is looked at. */
  readonly coverage?: readonly CoveragePoint[] | null
  /** The sessions of a plan. */
  readonly plan?: Plan | null
  /** The places of the sessions to come; stable, as all that is drawn. */
  readonly sessions?: readonly SessionOnMap[]
  /** What says the same as the map, in words; by default the list of organisations. */
  readonly twin?: ReactNode
  readonly onSelect: (acteurId: string) => void
  /** A click beside every symbol. */
  readonly onGround?: (position: LonLat) => void
  /** After a move that the visitor asked for. */
  readonly onMove: (camera: Camera) => void
  readonly onChange: (patch: ChoicesPatch) => void
  /** Once, when the first scene is painted, or cannot be. */
  readonly onPainted?: () => void
}

const NO_SESSIONS: readonly SessionOnMap[] = []

const CLASSES = { tooltip: styles.tooltip ?? '', scale: styles.scale ?? '' }

/** The six départements with the places of the selected organisations; the list beside it says the same in words. */
export default function MapView(props: MapViewProps) {
  const { atlas, selection, selected, choices, orientation, onSelect, onGround = ignore, onMove, onChange } = props
  const { onPainted = ignore } = props
  const container = useRef<HTMLDivElement>(null)
  const legend = useRef<HTMLDetailsElement>(null)
  const [painted, setPainted] = useState(false)
  const [backgroundFailed, setBackgroundFailed] = useState(false)
  const texts = useMapTexts(orientation === undefined)
  const { coverage = null, plan = null, sessions = NO_SESSIONS, twin } = props
  const { scene, placed } = useScene(atlas, selection, selected, choices, orientation ?? null, {
    coverage,
    plan,
    sessions,
  })
  const { t } = useLingui()
  const events = useMemo<MapEvents>(
    () => ({
      onSelect,
      onGround,
      onMove,
      onPainted: () => {
        performance.mark('carte-peinte')
        setPainted(true)
        onPainted()
      },
      onBackgroundFailed: () => {
        setBackgroundFailed(true)
        onChange({ fond: null })
      },
    }),
    [onSelect, onGround, onMove, onChange, onPainted],
  )
  const { map, failed } = useTerritoryMap(container, () => coveredBy(legend.current), scene, events, texts, CLASSES)
  useEffect(() => {
    if (failed) onPainted()
  }, [failed, onPainted])
  const change = (patch: ChoicesPatch): void => {
    setBackgroundFailed(false)
    onChange(patch)
  }
  return (
    <section aria-label={t`Carte`} className={styles.view} data-painted={painted ? 'true' : undefined}>
      <p className="visually-hidden">
        {twin ?? (
          <Trans>La liste des acteurs donne les mêmes acteurs et les mêmes liens que cette carte, au clavier.</Trans>
        )}
      </p>
      <div ref={container} className={styles.canvas} />
      {failed && (
        <p className={styles.failure} role="alert">
          <Trans>La carte ne peut pas être dessinée par ce navigateur.</Trans>{' '}
          {twin ?? <Trans>La liste donne les mêmes acteurs.</Trans>}
        </p>
      )}
      <GoTo departements={atlas.departements} onGo={(code) => map?.goTo(code)} />
      {orientation === undefined && (
        <Legend
          ref={legend}
          atlas={atlas}
          selection={selection}
          selected={selected}
          scene={scene}
          points={placed.points}
          choices={choices}
          backgroundFailed={backgroundFailed}
          onChange={change}
        />
      )}
      <Credits stations={scene.stations} official={scene.background === 'plan-ign'} />
    </section>
  )
}

function coveredBy(legend: HTMLDetailsElement | null): number {
  return legend?.open === true ? legend.offsetLeft + legend.offsetWidth : 0
}

function ignore(): void {
  // The other views make nothing of a click on the ground.
}
