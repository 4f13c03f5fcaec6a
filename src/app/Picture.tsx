import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react'

import type { MapViewProps } from '../map/MapView.tsx'
import type { NetworkViewProps } from '../network/NetworkView.tsx'
import type { Choices } from '../state/choices.ts'
import { sessionsOnMap } from '../text/sessions.ts'
import { download } from '../views/download.ts'
import { actorsOf, introducersQuestion } from '../views/ties/introducers.ts'
import { useTies } from '../views/ties/useTies.ts'
import { holdIdle, whenIdle } from '../views/whenIdle.ts'
import type { Change } from './useChoices.ts'
import type { Site } from './siteOf.ts'
import type { Scene } from './useScene.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LateView } from './LateView.ts'
import { MAP, NETWORK } from './pictures.ts'
import { Waiting } from './Waiting.tsx'
import styles from './App.module.css'

/** Milliseconds after which the map is no longer waited for. */
const PATIENCE = 6000

/** Fetches the graph's code and rehearses its picture once the visitor's device has nothing else to do: it then opens at once. */
export function prepareNetworkWhenIdle({ atlas, data }: Site): void {
  whenIdle(() => {
    void Promise.all([import('../network/NetworkView.tsx'), NETWORK.fetch()]).then(
      ([{ rehearse }]) => whenIdle(() => rehearse(atlas, data.network, whenIdle)),
      // A failure shows when the graph is opened, with its message.
      () => null,
    )
  })
}

interface PictureProps {
  readonly site: Site
  readonly scene: Scene
  readonly choices: Choices
  readonly onOpen: (acteurId: string | null) => void
  readonly onChange: Change
}

/** The map or the graph, fetched only when it is shown; nothing in the view that is all list. */
export const Picture = memo(function Picture({ site, scene, choices, onOpen, onChange }: PictureProps) {
  if (choices.vue === 'liste') return null
  return (
    <div id="image" tabIndex={-1} className={styles.picture}>
      {choices.seul === 'oui' && (
        <button type="button" className={styles.showList} onClick={() => onChange({ seul: 'non' })}>
          <Trans>Afficher la liste</Trans>
        </button>
      )}
      <ErrorBoundary key={choices.vue}>
        {choices.vue === 'carte' ? (
          <MapPicture site={site} scene={scene} choices={choices} onOpen={onOpen} onChange={onChange} />
        ) : (
          <NetworkPicture site={site} scene={scene} choices={choices} onOpen={onOpen} onChange={onChange} />
        )}
      </ErrorBoundary>
    </div>
  )
})

/** The map follows the list: what it shows comes once the list has been painted. Its switches answer at once. */
function MapPicture({ site, scene, choices, onOpen, onChange }: PictureProps) {
  const lateScene = useDeferredValue(scene)
  const onPainted = usePaintedFirst()
  const { i18n } = useLingui()
  const sessions = useMemo(() => sessionsOnMap(i18n, scene.sessions), [i18n, scene.sessions])
  const props = useMemo<MapViewProps>(
    () => ({
      atlas: site.atlas,
      selection: lateScene.selection,
      selected: lateScene.selected,
      choices,
      sessions,
      onSelect: onOpen,
      onMove: (position) => onChange({ position }, { replace: true }),
      onChange: (changed) => onChange(changed),
      onPainted,
    }),
    [site, lateScene, choices, sessions, onOpen, onChange, onPainted],
  )
  return <LateView code={MAP} props={props} waiting={<Waiting />} />
}

function NetworkPicture({ site, scene, choices, onOpen, onChange }: PictureProps) {
  const lateScene = useDeferredValue(scene)
  const { answer } = useTies(site.atlas, choices.lecture === 'chemin' ? introducersQuestion(choices.chemin) : null)
  const emphasis = useMemo(() => actorsOf(answer), [answer])
  const props = useMemo<NetworkViewProps>(
    () => ({
      atlas: site.atlas,
      selection: lateScene.selection,
      selected: lateScene.selected,
      positions: site.data.network,
      emphasis,
      tieSort: choices.tri_liens,
      onSelect: onOpen,
      choices,
      tieFilters: lateScene.tieFilters,
      onChange,
      onTieSort: (sort) => onChange({ tri_liens: sort }),
      dataDate: site.data.dataDate,
      onGive: download,
    }),
    [site, lateScene, emphasis, choices, onOpen, onChange],
  )
  return <LateView code={NETWORK} props={props} waiting={<Waiting />} />
}

/** Holds back what can wait until the map is painted for the first time, which the result tells. */
function usePaintedFirst(): () => void {
  const release = useRef<(() => void) | null>(null)
  const painted = useCallback(() => release.current?.(), [])
  useLayoutEffect(() => {
    const letGo = holdIdle()
    release.current = letGo
    // A map that cannot be drawn must not hold the rest of the page for ever.
    const patience = setTimeout(letGo, PATIENCE)
    return () => {
      clearTimeout(patience)
      letGo()
    }
  }, [])
  return painted
}
