import type { Departement } from '../domain/publish.ts'
import type { NetworkPositions } from '../domain/siteData.ts'
import type { Partenariat } from '../domain/tables/partenariats.ts'
import type { Atlas, Fiche } from './atlas.ts'
import { groupBy } from './groupBy.ts'
import { type Point, anchorsOf } from './networkAnchors.ts'
import { radiusOf, seedOf } from './networkSizes.ts'
import { type TieKind, type TieTone, kindOf, toneOf } from './networkTies.ts'

/** A known tie as it is drawn; `from` and `to` are places in the lists of nodes. */
export interface NetworkTie {
  readonly lien: Partenariat
  readonly from: number
  readonly to: number
  readonly kind: TieKind
  readonly tone: TieTone
  readonly oriented: boolean
  readonly ended: boolean
  /** How far the line bends from the straight one, in widths: 0 unless several ties join the same two. */
  readonly bend: number
}

/** The whole graph in flat lists, one place per organisation of the atlas, in its order. */
export interface Network {
  readonly fiches: readonly Fiche[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly x: Float32Array
  readonly y: Float32Array
  readonly radius: Float32Array
  readonly ties: readonly NetworkTie[]
  readonly departements: readonly Departement[]
}

const made = new WeakMap<Atlas, Network>()

/**
 * The graph of the atlas with its settled places, made once: whoever asks first, be it ahead of need, spares the others
 * the work. An organisation without a place gets one near its geography.
 */
export function networkOf(atlas: Atlas, positions: NetworkPositions): Network {
  const known = made.get(atlas)
  if (known !== undefined) return known
  const network = makeNetwork(atlas, positions)
  made.set(atlas, network)
  return network
}

function makeNetwork(atlas: Atlas, positions: NetworkPositions): Network {
  const { fiches } = atlas
  const indexOf = new Map(fiches.map(({ acteur }, index) => [acteur.id, index]))
  const missing = fiches.filter(({ acteur }) => positions[acteur.id] === undefined)
  const spare = missing.length === 0 ? new Map<string, Point>() : sparePlaces(atlas, missing)
  const network = {
    fiches,
    indexOf,
    x: new Float32Array(fiches.length),
    y: new Float32Array(fiches.length),
    radius: new Float32Array(fiches.length),
    ties: tiesOf(atlas, indexOf),
    departements: atlas.departements,
  }
  fiches.forEach(({ acteur, liens }, index) => {
    const settled = positions[acteur.id]
    network.x[index] = settled?.[0] ?? spare.get(acteur.id)?.x ?? 0
    network.y[index] = settled?.[1] ?? spare.get(acteur.id)?.y ?? 0
    network.radius[index] = radiusOf(liens.length)
  })
  return network
}

/** Places for organisations that the build did not settle: around their anchor, as a sunflower's seeds. */
function sparePlaces(atlas: Atlas, missing: readonly Fiche[]): ReadonlyMap<string, Point> {
  const anchors = anchorsOf({
    acteurs: missing.map(({ acteur }) => acteur),
    lieux: missing.flatMap(({ lieux }) => lieux),
    partenariats: atlas.liens,
  })
  const ids = missing.map(({ acteur }) => acteur.id).toSorted()
  const byAnchor = groupBy(ids, (id) => {
    const { x, y } = anchors.of.get(id) ?? { x: 0, y: 0 }
    return `${Math.round(x)} ${Math.round(y)}`
  })
  const places = new Map<string, Point>()
  for (const group of byAnchor.values()) {
    group.forEach((id, index) => {
      const anchor = anchors.of.get(id) ?? { x: 0, y: 0 }
      const seed = seedOf(index)
      places.set(id, { x: anchor.x + seed.x, y: anchor.y + seed.y })
    })
  }
  return places
}

function tiesOf(atlas: Atlas, indexOf: ReadonlyMap<string, number>): readonly NetworkTie[] {
  const known = atlas.liens.filter(({ de, vers }) => de !== vers && indexOf.has(de) && indexOf.has(vers))
  const pairs = groupBy(known, ({ de, vers }) => (de < vers ? `${de} ${vers}` : `${vers} ${de}`))
  return [...pairs.values()].flatMap((liens) =>
    liens.map((lien, rank): NetworkTie => {
      const side = lien.de < lien.vers ? 1 : -1
      return {
        lien,
        from: indexOf.get(lien.de) ?? 0,
        to: indexOf.get(lien.vers) ?? 0,
        kind: kindOf(lien),
        tone: toneOf(atlas.ficheOf.get(lien.de)?.ecosysteme ?? null, atlas.ficheOf.get(lien.vers)?.ecosysteme ?? null),
        oriented: lien.sens === 'oriente',
        ended: lien.fin !== null,
        bend: side * (rank - (liens.length - 1) / 2),
      }
    }),
  )
}
