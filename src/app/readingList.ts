import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

import type { Choices } from '../state/choices.ts'
import type { Lecture } from '../state/networkChoices.ts'
import type { Change } from './useChoices.ts'
import type { Site } from './siteOf.ts'
import type { Scene } from './useScene.ts'

/** What each reading of the graph is given. */
export interface ReadingProps {
  readonly site: Site
  readonly scene: Scene
  readonly choices: Choices
  readonly onOpen: (acteurId: string | null) => void
  readonly onChange: Change
}

/** One thing to read beside the graph; the list of organisations, which the page has already, brings no code. */
interface Reading {
  readonly lecture: Lecture
  readonly label: MessageDescriptor
  readonly View: LazyExoticComponent<ComponentType<ReadingProps>> | null
}

/** What can be read beside the graph, in the order of the links that lead there. */
export const READINGS: readonly Reading[] = [
  { lecture: 'acteurs', label: msg`Acteurs`, View: null },
  { lecture: 'mesures', label: msg`Mesures`, View: lazy(() => import('./MeasuresReading.tsx')) },
  { lecture: 'chemin', label: msg`Qui peut me présenter ?`, View: lazy(() => import('./ChainReading.tsx')) },
  { lecture: 'ponts', label: msg`Ponts`, View: lazy(() => import('./BridgesReading.tsx')) },
  { lecture: 'rencontres', label: msg`Rencontres`, View: lazy(() => import('./IntroductionsReading.tsx')) },
  { lecture: 'fermeture', label: msg`Fermeture`, View: lazy(() => import('./ClosingReading.tsx')) },
  { lecture: 'versions', label: msg`Versions`, View: lazy(() => import('./VersionsReading.tsx')) },
]
