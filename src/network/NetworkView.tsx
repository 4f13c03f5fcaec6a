import { useLingui } from '@lingui/react/macro'
import { Suspense, lazy, useCallback, useMemo, useRef, useState } from 'react'

import type { Atlas, Fiche } from '../derive/atlas.ts'
import { networkOf } from '../derive/network.ts'
import { networkSceneOf } from '../derive/networkScene.ts'
import type { Selection } from '../derive/selection.ts'
import type { TieColumn } from '../derive/sortTies.ts'
import type { TieFilters } from '../derive/tieFilters.ts'
import type { NetworkPositions } from '../domain/siteData.ts'
import type { NetworkChoices } from '../state/networkChoices.ts'
import type { Sort } from '../state/parsers.ts'
import { NetworkCanvas } from './NetworkCanvas.tsx'
import { NetworkLegend } from './NetworkLegend.tsx'
import { NetworkSummary } from './NetworkSummary.tsx'
import type { Picture } from './picture.ts'
import { TakeAway, type TakeAwayProps } from './TakeAway.tsx'
import { TieTable } from './TieTable.tsx'
import { useSeen } from './useSeen.ts'
import { useStrength } from './useStrength.ts'
import styles from './NetworkView.module.css'
import { speakOfRegion } from '../text/region/catalogue.ts'

speakOfRegion()

export { rehearse } from './rehearsal.ts'
/** The controls come once the picture is painted: it does not wait for them. */
const NetworkTools = lazy(() => import('./tools/NetworkTools.tsx'))

/** What the graph needs from the page. */
export interface NetworkViewProps {
  readonly atlas: Atlas
  readonly selection: Selection
  readonly selected: Fiche | null
  /** Where the build settled each organisation. */
  readonly positions: NetworkPositions
  /** Ids of organisations that stand out, with the ties among them. */
  readonly emphasis?: readonly string[]
  /** The column by which the table of ties is sorted; null for the order of the data. */
  readonly tieSort: Sort<TieColumn> | null
  readonly onSelect: (acteurId: string | null) => void
  readonly choices: NetworkChoices
  /** What is asked of ties, among what the data has. */
  readonly tieFilters: TieFilters
  readonly onChange: (patch: Partial<NetworkChoices>, how?: { readonly replace?: boolean }) => void
  readonly onTieSort: (sort: Sort<TieColumn>) => void
  /** Day of the latest change of the data, YYYY-MM-DD, or empty. */
  readonly dataDate: string
  /** Gives the visitor a file. */
  readonly onGive: TakeAwayProps['onGive']
}

/** The graph of known partnerships: a sentence, the picture with its legend, and the same ties as a table. */
export default function NetworkView(props: NetworkViewProps) {
  const { atlas, selection, selected, positions, emphasis, tieSort, onSelect, onTieSort, choices, onChange } = props
  const { dataDate, onGive } = props
  const { t } = useLingui()
  const [painted, setPainted] = useState(false)
  const picture = useRef<Pick<Picture, 'asPut'>>(null)
  const settled = useMemo(() => networkOf(atlas, positions), [atlas, positions])
  const selectedId = selected?.acteur.id ?? null
  const strength = useStrength(choices.ancrage, (ancrage) => onChange({ ancrage }, { replace: true }))
  const { seen, network } = useSeen({
    atlas,
    settled,
    choices,
    selection,
    selectedId,
    strength: strength.value,
    isReady: painted,
  })
  const scene = useMemo(
    () => networkSceneOf(network, selection, selectedId, emphasis, seen),
    [network, selection, selectedId, emphasis, seen],
  )
  const asPut = useCallback(() => picture.current?.asPut(scene) ?? scene, [scene])
  return (
    <section className={styles.view} aria-label={t`Réseau`} data-painted={painted}>
      <NetworkSummary scene={scene} />
      <div className={styles.tools}>
        {painted && (
          <Suspense fallback={null}>
            <NetworkTools {...props} strength={strength} />
          </Suspense>
        )}
      </div>
      <div className={styles.stage}>
        <NetworkLegend atlas={atlas} scene={scene} />
        <NetworkCanvas
          ref={picture}
          atlas={atlas}
          scene={scene}
          onSelect={onSelect}
          onPainted={() => setPainted(true)}
        />
      </div>
      <TakeAway atlas={atlas} selection={selection} scene={scene} asPut={asPut} dataDate={dataDate} onGive={onGive} />
      <TieTable atlas={atlas} liens={selection.liens} sort={tieSort} onSelect={onSelect} onSort={onTieSort} />
    </section>
  )
}
