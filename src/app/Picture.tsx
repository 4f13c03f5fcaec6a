import { Trans } from '@lingui/react/macro'
import { Suspense, lazy } from 'react'

import type { Choices, ChoicesPatch } from '../state/choices.ts'
import type { Change } from './useChoices.ts'
import type { Site } from './loadSite.ts'
import type { Scene } from './useScene.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Waiting } from './Waiting.tsx'
import styles from './App.module.css'

const MapView = lazy(() => import('../map/MapView.tsx'))
const NetworkView = lazy(() => import('../network/NetworkView.tsx'))

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
    <div className={styles.picture}>
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
