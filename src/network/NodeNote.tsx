import { Plural, Trans, useLingui } from '@lingui/react/macro'

import { type Atlas, labelOf } from '../derive/atlas.ts'
import { type NetworkScene, degree, shownDegree } from '../derive/networkScene.ts'
import { tiesJoining } from '../derive/networkWalk.ts'
import { tieSentence } from '../text/tieSentence.ts'
import type { PointedNode } from './picture.ts'
import styles from './NetworkView.module.css'

interface NodeNoteProps {
  readonly atlas: Atlas
  readonly scene: NetworkScene
  readonly pointed: PointedNode | null
  /** The node that the keyboard came from; -1 when there is none. */
  readonly from: number
}

/**
 * Name, family and number of known ties of the node pointed at: beside it, and spoken when the keyboard reached it, after
 * what ties it to the node that the keyboard came from.
 */
export function NodeNote({ atlas, scene, pointed, from }: NodeNoteProps) {
  const fiche = pointed === null ? undefined : scene.network.fiches[pointed.node]
  const content = fiche !== undefined && pointed !== null && (
    <>
      {pointed.by === 'keyboard' && <TieWords scene={scene} from={from} to={pointed.node} />}
      <strong>{fiche.acteur.nom}</strong>
      <span className={styles.hidden}>, </span>
      <span>{labelOf(atlas, 'types', fiche.acteur.type)}</span>
      <span className={styles.hidden}>, </span>
      <span>
        <TieCount scene={scene} node={pointed.node} />
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

/** How many known ties a node has, and how many of them are shown when filters hide some. */
function TieCount({ scene, node }: { readonly scene: NetworkScene; readonly node: number }) {
  const known = degree(scene.network, node)
  const shown = shownDegree(scene, node)
  return (
    <>
      <Plural value={known} _0="Aucun lien documenté" one="# lien connu" other="# liens connus" />
      {shown < known && (
        <Trans>
          , <Plural value={shown} _0="aucun n’est montré" one="# est montré" other="# sont montrés" />
        </Trans>
      )}
    </>
  )
}

/** What the shown ties between two organisations are, told as the first one's; nothing where there is none. */
function TieWords({ scene, from, to }: { readonly scene: NetworkScene; readonly from: number; readonly to: number }) {
  const { i18n } = useLingui()
  const start = scene.network.fiches[from]?.acteur
  if (start === undefined) return null
  const told = new Set(tiesJoining(scene, from, to).map(({ lien }) => i18n._(tieSentence(lien, start.id))))
  return told.size === 0 ? null : <span>{`${start.nom} : ${[...told].join(', ')} `}</span>
}
