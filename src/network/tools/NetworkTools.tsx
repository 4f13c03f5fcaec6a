import type { NetworkViewProps } from '../NetworkView.tsx'
import { TieChips } from './TieChips.tsx'
import { TieFilterMenu } from './TieFilterMenu.tsx'
import styles from './Tools.module.css'

/** What changes how the graph is drawn, and of which ties. */
export default function NetworkTools({ atlas, selection, tieFilters, onChange }: NetworkViewProps) {
  return (
    <>
      <div className={styles.bar}>
        <TieFilterMenu atlas={atlas} selection={selection} filters={tieFilters} onChange={onChange} />
      </div>
      <TieChips atlas={atlas} selection={selection} filters={tieFilters} onChange={onChange} />
    </>
  )
}
