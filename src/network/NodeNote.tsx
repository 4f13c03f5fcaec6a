import { Plural } from '@lingui/react/macro'

import { type Atlas, labelOf } from '../derive/atlas.ts'
import { type NetworkScene, degree } from '../derive/networkScene.ts'
import type { PointedNode } from './picture.ts'
import styles from './NetworkView.module.css'

interface NodeNoteProps {
  readonly atlas: Atlas
  readonly scene: NetworkScene
  readonly pointed: PointedNode | null
}

/** Name, family and number of known ties of the node pointed at: beside it, and spoken when the keyboard reached it. */
export function NodeNote({ atlas, scene, pointed }: NodeNoteProps) {
  const fiche = pointed === null ? undefined : scene.network.fiches[pointed.node]
  const content = fiche !== undefined && pointed !== null && (
    <>
      <strong>{fiche.acteur.nom}</strong>
      <span className={styles.hidden}>, </span>
      <span>{labelOf(atlas, 'types', fiche.acteur.type)}</span>
      <span className={styles.hidden}>, </span>
      <span>
        <Plural
          value={degree(scene.network, pointed.node)}
          _0="Aucun lien documenté"
          one="# lien connu"
          other="# liens connus"
        />
      </span>
    </>
  )
  return (
    <>
      <p className={styles.hidden} aria-live="polite">
        {pointed?.by === 'keyboard' && content}
      </p>
      {content !== false && pointed !== null && (
        <div
          className={styles.note}
          style={{ left: pointed.x, top: pointed.y }}
          data-side={pointed.y < 110 ? 'below' : 'above'}
          aria-hidden="true"
        >
          {content}
        </div>
      )}
    </>
  )
}
