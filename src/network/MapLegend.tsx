import { Plural, Trans } from '@lingui/react/macro'

import type { NetworkScene } from '../derive/networkScene.ts'
import type { LegendWords } from './legendWords.ts'

interface MapLegendProps {
  readonly scene: NetworkScene
  readonly words: LegendWords['ground']
}

/** What the map's lines are, and who is there without a known place. */
export function MapLegend({ scene, words }: MapLegendProps) {
  const unplaced = scene.nodes.filter(
    (node) => scene.network.fiches[node]?.lieux.every(({ position }) => position === null) ?? false,
  ).length
  return (
    <>
      <h2>
        <Trans>Carte</Trans>
      </h2>
      <p>{scene.seen.strength === 1 ? words.atEnd : words.onWay}</p>
      {unplaced > 0 && (
        <p>
          <Plural
            value={unplaced}
            one="# acteur n’a pas de lieu localisé : il est au milieu de son département, ou de ses partenaires connus."
            other="# acteurs n’ont pas de lieu localisé : ils sont au milieu de leur département, ou de leurs partenaires connus."
          />
        </p>
      )}
    </>
  )
}
