import { useLingui } from '@lingui/react/macro'
import { type Ref, useEffect, useEffectEvent, useId, useImperativeHandle, useRef, useState } from 'react'

import type { Atlas } from '../derive/atlas.ts'
import type { NetworkScene } from '../derive/networkScene.ts'
import { type Motion, createMotion } from './motion.ts'
import { NodeNote } from './NodeNote.tsx'
import { type Picture, type PointedNode, createPicture } from './picture.ts'
import { useWords } from './useWords.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import styles from './NetworkView.module.css'

interface NetworkCanvasProps {
  readonly atlas: Atlas
  readonly scene: NetworkScene
  /** Tells where nodes are drawn. */
  readonly ref: Ref<Pick<Picture, 'asPut'>>
  readonly onSelect: (acteurId: string | null) => void
  readonly onPainted: () => void
}

/** The node pointed at, and the one that the keyboard came from, or the selected one; -1 when there is none. */
interface Walk {
  readonly pointed: PointedNode | null
  readonly from: number
}

/** The picture itself: a canvas that a `Picture` owns, with its buttons and the note on the node pointed at. */
export function NetworkCanvas({ atlas, scene, ref, onSelect, onPainted }: NetworkCanvasProps) {
  const { t } = useLingui()
  const help = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const picture = useRef<Picture>(null)
  const motion = useRef<Motion>(null)
  const [walk, setWalk] = useState<Walk>({ pointed: null, from: -1 })
  const words = useWords(atlas)
  const select = useEffectEvent(onSelect)
  const painted = useEffectEvent(onPainted)
  const point = useEffectEvent((pointed: PointedNode | null) => {
    const { selected } = scene
    setWalk((before) => ({ pointed, from: before.pointed?.by === 'keyboard' ? before.pointed.node : selected }))
  })
  useEffect(() => {
    if (canvas.current === null) return
    let isFirst = true
    const created = createPicture(canvas.current, {
      onSelect: (id) => select(id),
      onPoint: (pointed) => point(pointed),
      onPaint: () => {
        if (!isFirst) return
        isFirst = false
        performance.mark('reseau-peint')
        painted()
      },
    })
    const moving = createMotion(created)
    picture.current = created
    motion.current = moving
    return () => {
      picture.current = null
      motion.current = null
      moving.stop()
      created.remove()
    }
  }, [])
  useImperativeHandle(ref, () => ({ asPut: (shown) => picture.current?.asPut(shown) ?? shown }), [])
  useEffect(() => motion.current?.show(scene, words), [scene, words])
  return (
    <div className={styles.plane}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        tabIndex={0}
        // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- it answers to arrow keys itself
        role="application"
        aria-label={t`Réseau des partenariats connus`}
        aria-describedby={help}
      />
      <p id={help} className={styles.hidden}>
        {t`Flèches : suivre les liens, ou aller à l’acteur le plus proche. Entrée : ouvrir sa fiche. Échap : quitter. Plus et moins : zoomer. Zéro : tout voir. Maj et flèches : déplacer la vue. Le tableau des liens connus, plus bas, dit la même chose.`}
      </p>
      <NodeNote atlas={atlas} scene={scene} pointed={walk.pointed} from={walk.from} />
      <ZoomButtons onZoom={(factor) => picture.current?.zoomBy(factor)} onShowAll={() => picture.current?.showAll()} />
    </div>
  )
}
