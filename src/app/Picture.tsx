import { Trans } from '@lingui/react/macro'
import type { MapViewProps } from '../map/MapView.tsx'
import type { NetworkViewProps } from '../network/NetworkView.tsx'
import type { Choices, Vue } from '../state/choices.ts'
import { whenIdle } from '../views/whenIdle.ts'
import type { Change } from './useChoices.ts'
import type { Site } from './siteOf.ts'
import type { Scene } from './useScene.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LateView, late } from './late.ts'
import { Waiting } from './Waiting.tsx'
import styles from './App.module.css'

const MAP = late(() => import('../map/MapView.tsx'))
const NETWORK = late(() => import('../network/NetworkView.tsx'))

/** Fetches the code of the picture about to be shown while the data are still on their way. */
export function fetchPicture(vue: Vue): void {
  // A failure shows when the picture is drawn, with its message.
  if (vue === 'carte') MAP.fetch().catch(() => null)
  if (vue === 'reseau') NETWORK.fetch().catch(() => null)
}

/** Fetches the graph's code once the visitor's device has nothing else to do: it then opens at once. */
export function fetchNetworkWhenIdle(): void {
  whenIdle(() => void NETWORK.fetch().catch(() => null))
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
          <NetworkPicture site={site} scene={scene} onOpen={onOpen} />
        )}
      </ErrorBoundary>
    </div>
  )
}

function MapPicture({ site, scene, choices, onOpen, onChange }: PictureProps) {
  const props: MapViewProps = {
    atlas: site.atlas,
    selection: scene.selection,
    selected: scene.selected,
    choices,
    onSelect: onOpen,
    onMove: (position) => onChange({ position }, { replace: true }),
    onChange: (changed) => onChange(changed),
  }
  return <LateView code={MAP} props={props} waiting={<Waiting />} />
}

function NetworkPicture({ site, scene, onOpen }: Pick<PictureProps, 'site' | 'scene' | 'onOpen'>) {
  const props: NetworkViewProps = {
    atlas: site.atlas,
    selection: scene.selection,
    selected: scene.selected,
    positions: site.data.network,
    onSelect: onOpen,
  }
  return <LateView code={NETWORK} props={props} waiting={<Waiting />} />
}
