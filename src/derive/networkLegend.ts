import type { Atlas } from './atlas.ts'
import type { NetworkScene } from './networkScene.ts'
import { TIE_KINDS, TIE_TONES, type TieKind, type TieTone } from './networkTies.ts'

/** What the legend must explain. */
export interface NetworkLegend {
  /** Family codes, in the order of the vocabulary. */
  readonly families: readonly string[]
  readonly tones: readonly TieTone[]
  readonly kinds: readonly TieKind[]
  readonly hasOriented: boolean
  readonly hasEnded: boolean
}

/** Gathers what a scene draws: nothing more enters the legend. The bridges come first. */
export function legendOf({ network, nodes, ties }: NetworkScene, atlas: Atlas): NetworkLegend {
  const families = new Set(nodes.map((node) => network.fiches[node]?.acteur.type ?? ''))
  const order = [...(atlas.termes.get('types')?.keys() ?? [])]
  const drawn = ties.flatMap((index) => network.ties[index] ?? [])
  return {
    families: [...families].toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    tones: TIE_TONES.filter((tone) => drawn.some((tie) => tie.tone === tone)).toReversed(),
    kinds: TIE_KINDS.filter((kind) => drawn.some((tie) => tie.kind === kind)),
    hasOriented: drawn.some(({ oriented }) => oriented),
    hasEnded: drawn.some(({ ended }) => ended),
  }
}
