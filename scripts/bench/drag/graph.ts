import { atlasOf } from '../../../src/derive/atlas.ts'
import { settle } from '../../../src/derive/layout/settle.ts'
import { networkOf } from '../../../src/derive/network.ts'
import { type NetworkScene, networkSceneOf } from '../../../src/derive/networkScene.ts'
import { select } from '../../../src/derive/selection.ts'
import { NO_FILTERS } from '../../../src/derive/filters.ts'
import type { Publication } from '../../../src/domain/publish.ts'
import { blockModel } from '../../../tests/support/generatedNetwork.ts'
import { generatedPublication } from '../../../tests/support/generatedPublication.ts'

const NATURES = ['convention', 'financement', 'membre-reseau', 'orientation'] as const

/** The seeded network that each renderer draws: `count` organisations, three times as many ties, settled by our engine. */
export function generatedScene(count: number): NetworkScene {
  const graph = blockModel(count, 1)
  const made = generatedPublication(count)
  const sample = generatedPublication(20).partenariats[0]
  if (sample === undefined) throw new Error('The generated publication has no tie to copy.')
  const idOf = (body: number): string => made.acteurs[body]?.id ?? ''
  const partenariats = Array.from(graph.from, (from, tie) => ({
    ...sample,
    de: idOf(from),
    vers: idOf(graph.to[tie] ?? 0),
    nature: NATURES[tie % NATURES.length] ?? 'convention',
    sens: tie % 3 === 0 ? ('oriente' as const) : ('symetrique' as const),
  }))
  const publication: Publication = { ...made, partenariats }
  const run = settle(count, graph)
  let step = run.next()
  while (step.done !== true) step = run.next()
  const { x, y } = step.value
  const positions = Object.fromEntries(made.acteurs.map(({ id }, body) => [id, [x[body] ?? 0, y[body] ?? 0] as const]))
  const atlas = atlasOf(publication)
  return networkSceneOf(networkOf(atlas, positions), select(atlas, NO_FILTERS, null), null)
}
