import { Trans } from '@lingui/react/macro'
import { Suspense, lazy, useCallback, useMemo } from 'react'

import type { LonLat } from '../domain/dataset.ts'
import type { Fiche } from '../derive/atlas.ts'
import type { From } from '../derive/orientation/need.ts'
import { orientationOnMap } from '../derive/orientation/onMap.ts'
import type { Parcours } from '../derive/orientation/parcours.ts'
import type { Ranked } from '../derive/orientation/rank.ts'
import type { Selection } from '../derive/selection.ts'
import { announcedSessions } from '../derive/sessions/announced.ts'
import { type Choices, hrefOf } from '../state/choices.ts'
import { Card } from '../views/card/Card.tsx'
import { useMediaQuery } from '../views/useMediaQuery.ts'
import { CONFIG } from './config.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { Site } from './siteOf.ts'
import type { Change } from './useChoices.ts'
import { Waiting } from './Waiting.tsx'
import styles from './OrienterPage.module.css'

const MapView = lazy(() => import('../map/MapView.tsx'))

/** Id of the map of an answer. */
export const MAP_ID = 'carte-reponse'

interface OrienterAsideProps {
  readonly site: Site
  readonly choices: Choices
  readonly today: string
  readonly selected: Fiche | null
  /** The organisations of the results on screen. */
  readonly selection: Selection
  readonly from: From | null
  readonly shown: readonly Ranked[]
  readonly parcours: Parcours
  /** Whether the map was asked for where it has no column of its own. */
  readonly mapAsked: boolean
  readonly onMap: (open: boolean) => void
  readonly onGround: (position: LonLat) => void
  readonly onChange: Change
}

/** Beside the answer: the card that was opened, else the map of the answer, where there is room for it or it is asked for. */
export function OrienterAside(props: OrienterAsideProps) {
  const { site, choices, today, selected, selection, from, shown, parcours, mapAsked, onMap, onGround, onChange } =
    props
  const isWide = useMediaQuery('(width >= 80rem)')
  const open = useCallback((acteur: string | null) => onChange({ acteur }), [onChange])
  const orientation = useMemo(
    () => (from === null ? null : orientationOnMap(from, shown, parcours)),
    [from, shown, parcours],
  )
  const { sessions: table } = site.data.publication
  const sessions = useMemo(() => announcedSessions(table, site.atlas, today), [table, site.atlas, today])
  const close = useCallback(() => {
    const { activeElement } = document
    const id = choices.acteur
    onChange({ acteur: null })
    // Whence the card was opened is there again once the card is gone.
    requestAnimationFrame(() => {
      if (activeElement?.isConnected === true && activeElement !== document.body) return
      document.querySelector<HTMLElement>(`[data-acteur="${CSS.escape(id ?? '')}"] h4 a`)?.focus()
    })
  }, [choices.acteur, onChange])
  if (selected !== null) {
    return (
      <div className={styles.card}>
        <Card
          atlas={site.atlas}
          fiche={selected}
          hours={site.data.hours}
          today={today}
          sessions={sessions}
          contactEmail={CONFIG.contactEmail}
          hrefOf={(acteur) => hrefOf(choices, { acteur })}
          onSelect={open}
          onClose={close}
        />
      </div>
    )
  }
  if (!isWide && !mapAsked) return null
  const note = (
    <p className={styles.mapNote}>
      <Trans>Un clic sur la carte choisit la commune de départ.</Trans>
    </p>
  )
  return (
    <div className={styles.map} id={MAP_ID}>
      {!isWide && (
        <div className={styles.mapHead}>
          {note}
          <button type="button" onClick={() => onMap(false)}>
            <Trans>Fermer la carte</Trans>
          </button>
        </div>
      )}
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          <MapView
            atlas={site.atlas}
            selection={selection}
            selected={null}
            choices={{ ...choices, position: null }}
            orientation={orientation}
            onSelect={open}
            onGround={onGround}
            onMove={stay}
            onChange={onChange}
          />
        </Suspense>
      </ErrorBoundary>
      {isWide && note}
    </div>
  )
}

function stay(): void {
  // Where the map of an answer looks follows from the answer: the address does not keep it.
}
