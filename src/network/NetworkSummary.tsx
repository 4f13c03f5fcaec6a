import { Plural, Trans } from '@lingui/react/macro'

import { type NetworkScene, degree } from '../derive/networkScene.ts'
import styles from './NetworkView.module.css'

/** One sentence on what the picture shows. A tie that nobody documented is not said to be missing. */
export function NetworkSummary({ scene }: { readonly scene: NetworkScene }) {
  const untied = scene.nodes.filter((node) => degree(scene.network, node) === 0).length
  if (scene.nodes.length === 0) {
    return (
      <p className={styles.summary}>
        <Trans>Aucun acteur</Trans>
      </p>
    )
  }
  return (
    <p className={styles.summary}>
      <Trans>
        <Plural value={scene.nodes.length} one="# acteur" other="# acteurs" />,{' '}
        <Plural value={scene.ties.length} _0="aucun lien connu" one="# lien connu" other="# liens connus" /> ;{' '}
        <Plural value={untied} _0="aucun acteur" one="# acteur" other="# acteurs" /> sans lien documenté
      </Trans>
      {untied > 0 && (
        <>
          {' '}
          <Trans>(ce qui ne veut pas dire isolé)</Trans>
        </>
      )}
    </p>
  )
}
