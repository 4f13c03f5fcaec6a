import type { FeatureCollection, Point } from 'geojson'

import type { Choropleth } from '../derive/choropleth.ts'
import type { CoveragePoint } from '../derive/coverage/onMap.ts'
import type { SelectedOnMap } from '../derive/mapTies.ts'
import type { Camera } from '../state/camera.ts'
import type { LonLat } from '../domain/dataset.ts'
import type { OrientationOnMap } from '../derive/orientation/onMap.ts'
import type { SessionOnMap } from '../derive/sessions/announced.ts'
import type { Plan } from '../derive/sessions/plan.ts'
import type { Choices } from '../state/choices.ts'

/** All that the map shows, worked out beforehand; the map only sends what has changed since the last scene. */
export interface Scene {
  readonly places: FeatureCollection<Point>
  readonly choropleth: Choropleth
  readonly selected: SelectedOnMap | null
  readonly stations: boolean
  readonly background: Choices['fond']
  readonly position: Camera | null
  /** What an answer adds; null but where people are oriented. */
  readonly orientation: OrientationOnMap | null
  /** The communes, where a coverage is looked at; null elsewhere. */
  readonly coverage: readonly CoveragePoint[] | null
  /** The sessions of a plan; null elsewhere. */
  readonly plan: Plan | null
  /** The places of the sessions to come. */
  readonly sessions: readonly SessionOnMap[]
}

/** What the map tells of what the visitor does. */
export interface MapEvents {
  readonly onSelect: (acteurId: string) => void
  readonly onMove: (camera: Camera) => void
  /** A click beside every symbol. */
  readonly onGround: (position: LonLat) => void
  /** Everything of the first scene is on screen. */
  readonly onPainted: () => void
  /** The official background cannot be had. */
  readonly onBackgroundFailed: () => void
}

/** The map's own sentences. */
export interface MapTexts {
  /** MapLibre's keys and what they say. */
  readonly locale: Readonly<Record<string, string>>
  readonly cluster: (count: number) => string
  readonly approximate: (nom: string) => string
  readonly shade: (value: number, perInhabitants: boolean) => string
}

/** Whether the style of the first picture suffices for a scene. */
export function isPlain({ selected, orientation, coverage, plan, stations }: Scene): boolean {
  return selected === null && orientation === null && coverage === null && plan === null && !stations
}
