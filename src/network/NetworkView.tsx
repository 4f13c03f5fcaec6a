import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'

import type { Atlas, Fiche } from '../derive/atlas.ts'
import { networkOf } from '../derive/network.ts'
import { networkSceneOf } from '../derive/networkScene.ts'
import type { Selection } from '../derive/selection.ts'
import type { NetworkPositions } from '../domain/siteData.ts'
import { NetworkCanvas } from './NetworkCanvas.tsx'
import { NetworkLegend } from './NetworkLegend.tsx'
import { NetworkSummary } from './NetworkSummary.tsx'
import { TakeAway, type TakeAwayProps } from './TakeAway.tsx'
import { TieTable } from './TieTable.tsx'
import styles from './NetworkView.module.css'

/** What the graph needs from the page. */
export interface NetworkViewProps {
  readonly atlas: Atlas
  readonly selection: Selection
  readonly selected: Fiche | null
  /** Where the build settled each organisation. */
  readonly positions: NetworkPositions
  readonly onSelect: (acteurId: string | null) => void
  /** Day of the latest change of the data, YYYY-MM-DD, or empty. */
  readonly dataDate: string
  /** Gives the visitor a file. */
  readonly onGive: TakeAwayProps['onGive']
}

/** The graph of known partnerships: a sentence, the picture with its legend, and the same ties as a table. */
export default function NetworkView({
  atlas,
  selection,
  selected,
  positions,
  onSelect,
  dataDate,
  onGive,
}: NetworkViewProps) {
  const { t } = useLingui()
  const network = useMemo(() => networkOf(atlas, positions), [atlas, positions])
  const selectedId = selected?.acteur.id ?? null
  const scene = useMemo(() => networkSceneOf(network, selection, selectedId), [network, selection, selectedId])
  const [painted, setPainted] = useState(false)
  return (
    <section className={styles.view} aria-label={t`Réseau`} data-painted={painted}>
      <NetworkSummary scene={scene} />
      <div className={styles.stage}>
        <NetworkLegend atlas={atlas} scene={scene} />
        <NetworkCanvas atlas={atlas} scene={scene} onSelect={onSelect} onPainted={() => setPainted(true)} />
      </div>
      <TakeAway atlas={atlas} selection={selection} scene={scene} dataDate={dataDate} onGive={onGive} />
      <TieTable atlas={atlas} liens={selection.liens} onSelect={onSelect} />
    </section>
  )
}
