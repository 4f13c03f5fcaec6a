import type { Atlas } from '../atlas.ts'
import type { Network } from '../network.ts'
import { anchorsOf } from '../networkAnchors.ts'
import type { LayoutProblem } from './arrangement.ts'
import { pairsOf } from './pairs.ts'
import { WIDENING } from './widening.ts'

const made = new WeakMap<Atlas, LayoutProblem>()

/** What the dispositions of a graph are made from, made once. */
export function layoutProblemOf(atlas: Atlas, network: Network): LayoutProblem {
  const known = made.get(atlas)
  if (known !== undefined) return known
  const problem = makeProblem(atlas, network)
  made.set(atlas, problem)
  return problem
}

function makeProblem(atlas: Atlas, { x, y, radius, fiches, ties }: Network): LayoutProblem {
  const anchors = anchorsOf({
    acteurs: fiches.map(({ acteur }) => acteur),
    lieux: fiches.flatMap(({ lieux }) => lieux),
    partenariats: atlas.liens,
  })
  const ecosystemes = [...(atlas.termes.get('ecosystemes')?.keys() ?? []), '']
  const departements = [...atlas.departements.map(({ code }) => code), '']
  const onMap = fiches.map(({ acteur }) => anchors.of.get(acteur.id) ?? { x: 0, y: 0 })
  return {
    count: fiches.length,
    x,
    y,
    radius,
    mapX: Float32Array.from(onMap, (point) => point.x / WIDENING),
    mapY: Float32Array.from(onMap, (point) => point.y),
    ecosystemeOf: Uint8Array.from(fiches, ({ ecosysteme }) => placeIn(ecosystemes, ecosysteme ?? '')),
    departementOf: Uint8Array.from(fiches, ({ acteur }) =>
      placeIn(departements, anchors.departementOf.get(acteur.id) ?? ''),
    ),
    ecosystemes,
    departements,
    middles: departements.map((code) => {
      const middle = anchors.departements.get(code) ?? { x: 0, y: 0 }
      return { x: middle.x / WIDENING, y: middle.y }
    }),
    pairs: pairsOf(ties),
  }
}

/** Place of a code in a list; that of the empty one, the last, when the list does not have it. */
function placeIn(codes: readonly string[], code: string): number {
  const place = codes.indexOf(code)
  return place < 0 ? codes.length - 1 : place
}
