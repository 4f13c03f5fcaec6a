import type { Atlas, Fiche } from '../atlas.ts'
import { type Crossing, crossingOf } from './crossing.ts'
import { ECOSYSTEMS, type Ecosystem, ecosystemsOf, otherEcosystem } from './ecosystems.ts'
import { type TieGraph, tieGraphOf } from './graph.ts'

/** Tied pairs between the two ecosystems, somewhere or of some family, against what chance would give. */
export interface BridgeCount extends Crossing {
  /** Code of the département or of the family; empty for the région. */
  readonly code: string
  /** All tied pairs that were looked at, whatever they join. */
  readonly pairs: number
}

/** How the two ecosystems are joined by the known ties. */
export interface Bridges {
  readonly region: BridgeCount
  /** Among the organisations that have a place in the département, by code; shuffled among themselves. */
  readonly departements: readonly BridgeCount[]
  /** Between the organisations of a family and the other ecosystem, in the order of the vocabulary. */
  readonly familles: readonly BridgeCount[]
}

/** Counts the bridges of an atlas; see `crossingOf` for what chance is. */
export function bridgesOf(atlas: Atlas, graph: TieGraph): Bridges {
  const groupOf = ecosystemsOf(atlas)
  const [formation, accueil] = ECOSYSTEMS
  return {
    region: { code: '', pairs: graph.size, ...crossingOf(graph, groupOf, formation, accueil) },
    departements: atlas.departements.map(({ code }) => {
      const here = partOf(atlas, ({ departements }) => departements.includes(code))
      return { code, pairs: here.size, ...crossingOf(here, groupOf, formation, accueil) }
    }),
    familles: familiesOf(atlas).map(({ code, ecosysteme }) => familyCount(atlas, graph, code, ecosysteme)),
  }
}

function familyCount(atlas: Atlas, graph: TieGraph, code: string, ecosysteme: Ecosystem): BridgeCount {
  const other = otherEcosystem(ecosysteme)
  const groupOf = ecosystemsOf(atlas)
  const inFamily = (id: string): boolean => atlas.ficheOf.get(id)?.acteur.type === code
  const groups = (id: string): string | null => {
    // A row may put an organisation in the ecosystem that is not its family's.
    if (groupOf(id) === other) return other
    return inFamily(id) ? code : null
  }
  const pairs = graph.filterEdges((_edge, _liens, from, to) => inFamily(from) || inFamily(to)).length
  return { code, pairs, ...crossingOf(graph, groups, code, other) }
}

/** The known ties among some organisations only. */
function partOf({ fiches, liens }: Atlas, isIn: (fiche: Fiche) => boolean): TieGraph {
  // Ties to an organisation that is not a node are left out.
  return tieGraphOf({ acteurs: fiches.filter(isIn).map(({ acteur }) => acteur), partenariats: liens })
}

function familiesOf({ termes }: Atlas): readonly { readonly code: string; readonly ecosysteme: Ecosystem }[] {
  return [...(termes.get('types')?.values() ?? [])].flatMap(({ code, groupe }) => {
    const ecosysteme = ECOSYSTEMS.find((one) => one === groupe)
    return ecosysteme === undefined ? [] : [{ code, ecosysteme }]
  })
}
