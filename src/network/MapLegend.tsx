import { Plural, Trans } from '@lingui/react/macro'

import type { NetworkScene } from '../derive/networkScene.ts'

/** What the map's lines are, and who is there without a known place; nothing while the graph is not drawn to the map. */
export function MapLegend({ scene }: { readonly scene: NetworkScene }) {
  if (scene.seen.strength === 0) return null
  const unplaced = scene.nodes.filter(
    (node) => scene.network.fiches[node]?.lieux.every(({ position }) => position === null) ?? false,
  ).length
  return (
    <>
      <h2>
        <Trans>Carte</Trans>
      </h2>
      <p>
        <Trans>Limites des départements et cours d’eau. Chaque acteur est au milieu de ses lieux.</Trans>
      </p>
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
