import { type Atlas, atlasOf } from '../../src/derive/atlas.ts'
import { type Filters, NO_FILTERS } from '../../src/derive/filters.ts'
import { type Network, networkOf } from '../../src/derive/network.ts'
import { settleNetwork } from '../../src/derive/networkLayout.ts'
import { type NetworkScene, networkSceneOf } from '../../src/derive/networkScene.ts'
import { type Selection, select } from '../../src/derive/selection.ts'
import type { Publication } from '../../src/domain/publish.ts'

/** A publication's graph, and what it shows for some filters and a selected organisation. */
export function settledNetwork(publication: Publication) {
  const atlas: Atlas = atlasOf(publication)
  const network: Network = networkOf(atlas, settleNetwork(publication))
  return {
    atlas,
    network,
    sceneOf: (
      filters: Partial<Filters> = {},
      selected: string | null = null,
    ): { readonly selection: Selection; readonly scene: NetworkScene } => {
      const selection = select(atlas, { ...NO_FILTERS, ...filters }, null)
      return { selection, scene: networkSceneOf(network, selection, selected) }
    },
  }
}
