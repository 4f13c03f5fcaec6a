import { Trans } from '@lingui/react/macro'
import { Suspense, lazy } from 'react'

import type { Choices, ChoicesPatch, Vue } from '../state/choices.ts'
import { whenIdle } from '../views/whenIdle.ts'
import type { Change } from './useChoices.ts'
import type { Site } from './siteOf.ts'
import type { Scene } from './useScene.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Waiting } from './Waiting.tsx'
import styles from './App.module.css'

const loadMap = () => import('../map/MapView.tsx')
const loadNetwork = () => import('../network/NetworkView.tsx')
const MapView = lazy(loadMap)
const NetworkView = lazy(loadNetwork)

/** Fetches the code of the picture about to be shown while the data are still on their way. */
export function fetchPicture(vue: Vue): void {
  // A failure shows when the picture is drawn, with its message.
  if (vue === 'carte') loadMap().catch(() => null)
  if (vue === 'reseau') loadNetwork().catch(() => null)
}

/** Fetches the graph's code once the visitor's device has nothing else to do: it then opens at once. */
export function fetchNetworkWhenIdle(): void {
  whenIdle(() => void loadNetwork().catch(() => null))
}

interface PictureProps {
  readonly site: Site
  readonly scene: Scene
  readonly choices: Choices
  readonly onOpen: (acteurId: string | null) => void
  readonly onChange: Change
}

/** The map or the graph, fetched only when it is shown; nothing in the view that is all list. */
export function Picture({ site, scene, choices, onOpen, onChange }: PictureProps) {
  if (choices.vue === 'liste') return null
  const patch = (changed: ChoicesPatch) => onChange(changed)
  return (
    <div id="image" tabIndex={-1} className={styles.picture}>
      {choices.seul === 'oui' && (
        <button type="button" className={styles.showList} onClick={() => onChange({ seul: 'non' })}>
          <Trans>Afficher la liste</Trans>
        </button>
      )}
      <ErrorBoundary key={choices.vue}>
        <Suspense fallback={<Waiting />}>
          {choices.vue === 'carte' ? (
            <MapView
              atlas={site.atlas}
              selection={scene.selection}
              selected={scene.selected}
              choices={choices}
              onSelect={onOpen}
              onMove={(position) => onChange({ position }, { replace: true })}
              onChange={patch}
            />
          ) : (
            <NetworkView
              atlas={site.atlas}
              selection={scene.selection}
              selected={scene.selected}
              positions={site.data.network}
              onSelect={onOpen}
            />
          )}
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
