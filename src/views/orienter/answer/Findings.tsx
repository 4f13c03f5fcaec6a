import type { Parcours } from '../../../derive/orientation/parcours.ts'
import type { Ranked } from '../../../derive/orientation/rank.ts'
import type { Orientation, Telling } from '../telling.ts'
import { Aloud } from './Aloud.tsx'
import { Blockages } from './Blockages.tsx'
import { ParcoursSteps } from './ParcoursSteps.tsx'
import styles from './Blockages.module.css'

interface FindingsProps {
  readonly orientation: Orientation
  /** The services on screen. */
  readonly shown: readonly Ranked[]
  readonly parcours: Parcours
  readonly telling: Telling
  readonly onParcours: (parcours: Parcours) => void
  readonly onReset: (() => void) | null
}

/** How many of the services that do not suit are looked at for what stands in their way. */
const BLOCKED = 3

/** What follows from the results: what is in the way and who lifts it, a path, and what to say on the phone. */
export function Findings({ orientation, shown, parcours, telling, onParcours, onReset }: FindingsProps) {
  const blocked = orientation.answer.flatMap(({ results }) =>
    results
      .filter(({ verdict, reasons }) => verdict === 'non' && reasons.some(({ code }) => code === 'niveau-trop-bas'))
      .slice(0, BLOCKED),
  )
  return (
    <div className={styles.findings}>
      <Blockages results={[...shown, ...blocked]} orientation={orientation} telling={telling} />
      {(parcours.length > 1 || onReset !== null) && (
        <ParcoursSteps
          parcours={parcours}
          orientation={orientation}
          telling={telling}
          onChange={onParcours}
          onReset={onReset}
        />
      )}
      <Aloud orientation={orientation} parcours={parcours} telling={telling} />
    </div>
  )
}
