import type { Atlas } from './atlas.ts'
import { SEEN, groundOpacity } from './networkBackdrop.ts'
import type { NetworkScene } from './networkScene.ts'
import { TIE_KINDS, TIE_TONES, type TieKind, type TieTone } from './networkTies.ts'

/**
 * What is drawn around nodes: the circle of a group (`ring`: as far from the one in the middle; `departement`), dots around
 * those `untied` or `apart` from the one in the middle, what tells a `chain` that was found, the ring of the `selected` one.
 */
export type LegendSign = 'ring' | 'departement' | 'apart' | 'untied' | 'chain' | 'selected'

/** What the legend must explain. */
export interface NetworkLegend {
  /** Family codes by the ecosystem that they belong to by default ('' for outside partners), in the vocabularies' order. */
  readonly families: ReadonlyMap<string, readonly string[]>
  readonly tones: readonly TieTone[]
  readonly kinds: readonly TieKind[]
  readonly hasOriented: boolean
  readonly hasEnded: boolean
  readonly signs: readonly LegendSign[]
  /** Whether the map's lines are seen. */
  readonly hasGround: boolean
}

const SIGNS: readonly LegendSign[] = ['selected', 'chain', 'ring', 'departement', 'apart', 'untied']

/** Gathers what a scene draws: nothing more enters the legend. The bridges come first. */
export function legendOf(scene: NetworkScene, atlas: Atlas): NetworkLegend {
  const { network, nodes, ties, backdrop } = scene
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
    signs: signsOf(scene),
    hasGround: backdrop.ground !== null && groundOpacity(backdrop.ground.strength) >= SEEN,
  }
}

function signsOf({ bunches, backdrop, emphasised, selected }: NetworkScene): readonly LegendSign[] {
  const circled = backdrop.opacity < SEEN ? [] : backdrop.groups.filter(({ circle }) => circle !== null)
  const kinds = new Set(circled.map(({ kind }) => kind))
  const isDrawn: Readonly<Record<LegendSign, boolean>> = {
    selected: selected >= 0,
    chain: emphasised.includes(1),
    ring: kinds.has('ring'),
    departement: kinds.has('departement'),
    apart: kinds.has('apart') || kinds.has('farther'),
    untied: kinds.has('untied') || bunches.length > 0,
  }
  return SIGNS.filter((sign) => isDrawn[sign])
}
