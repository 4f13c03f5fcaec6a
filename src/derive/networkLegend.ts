import type { Atlas } from './atlas.ts'
import type { NetworkScene } from './networkScene.ts'
import { TIE_KINDS, TIE_TONES, type TieKind, type TieTone } from './networkTies.ts'

/** What the legend must explain. */
export interface NetworkLegend {
  /** Family codes by the ecosystem that they belong to by default ('' for outside partners), in the vocabularies' order. */
  readonly families: ReadonlyMap<string, readonly string[]>
  readonly tones: readonly TieTone[]
  readonly kinds: readonly TieKind[]
  readonly hasOriented: boolean
  readonly hasEnded: boolean
  readonly hasUntied: boolean
}

/** Gathers what a scene draws: nothing more enters the legend. The bridges come first. */
export function legendOf({ network, nodes, ties, bunches, backdrop }: NetworkScene, atlas: Atlas): NetworkLegend {
  const families = new Set(nodes.map((node) => network.fiches[node]?.acteur.type ?? ''))
  const types = [...(atlas.termes.get('types')?.values() ?? [])].filter(({ code }) => families.has(code))
  const ecosystemes = [...(atlas.termes.get('ecosystemes')?.keys() ?? []), '']
  const drawn = ties.flatMap((index) => network.ties[index] ?? [])
  return {
    families: new Map(
      ecosystemes.flatMap((ecosysteme) => {
        const codes = types.filter(({ groupe }) => (groupe ?? '') === ecosysteme).map(({ code }) => code)
        return codes.length === 0 ? [] : [[ecosysteme, codes]]
      }),
    ),
    tones: TIE_TONES.filter((tone) => drawn.some((tie) => tie.tone === tone)).toReversed(),
    kinds: TIE_KINDS.filter((kind) => drawn.some((tie) => tie.kind === kind)),
    hasOriented: drawn.some(({ oriented }) => oriented),
    hasEnded: drawn.some(({ ended }) => ended),
    hasUntied: bunches.length > 0 || backdrop.groups.some(({ kind }) => kind === 'untied'),
  }
}
