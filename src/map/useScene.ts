import { useMemo } from 'react'

import type { Atlas, Fiche } from '../derive/atlas.ts'
import { choroplethOf } from '../derive/choropleth.ts'
import { selectedOnMap } from '../derive/mapTies.ts'
import type { OrientationOnMap } from '../derive/orientation/onMap.ts'
import { type PlacedPoints, placedPointsOf } from '../derive/placedPoints.ts'
import type { Selection } from '../derive/selection.ts'
import type { Choices } from '../state/choices.ts'
import { placeFeatures } from './features.ts'
import type { Scene } from './scene.ts'

/** Works out the scene; each part is made anew only when what it is made of has changed. */
export function useScene(
  atlas: Atlas,
  selection: Selection,
  selected: Fiche | null,
  choices: Choices,
  orientation: OrientationOnMap | null,
  { coverage, plan, sessions }: Pick<Scene, 'coverage' | 'plan' | 'sessions'>,
): { readonly scene: Scene; readonly placed: PlacedPoints } {
  const { mesure, gares, fond, position } = choices
  const placed = useMemo(() => placedPointsOf(selection.fiches), [selection])
  const places = useMemo(() => placeFeatures(placed.points), [placed])
  const choropleth = useMemo(
    () => choroplethOf(atlas.departements, selection, mesure === 'par-habitant'),
    [atlas, selection, mesure],
  )
  const onMap = useMemo(
    () => (selected === null ? null : selectedOnMap(atlas, selected, placed)),
    [atlas, selected, placed],
  )
  const scene = useMemo<Scene>(
    () => ({
      places,
      choropleth,
      selected: onMap,
      stations: gares === 'oui',
      background: fond,
      position,
      orientation,
      coverage,
      plan,
      sessions,
    }),
    [places, choropleth, onMap, gares, fond, position, orientation, coverage, plan, sessions],
  )
  return { scene, placed }
}
