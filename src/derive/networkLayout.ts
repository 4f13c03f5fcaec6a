import type { NetworkPositions } from '../domain/siteData.ts'
import { groupBy } from './groupBy.ts'
import { anchors as drawnTo } from './layout/anchors.ts'
import { collide, partDiscs } from './layout/collide.ts'
import type { Pairs } from './layout/links.ts'
import { manyBody } from './layout/manyBody.ts'
import { settle } from './layout/settle.ts'
import { type Anchors, type Placeable, type Point, anchorsOf } from './networkAnchors.ts'
import { GAP, bunchRadius, radiusOf, seedOf } from './networkSizes.ts'
import { randomOf } from './random.ts'

/** What the forces move: an organisation with known ties, or the bunch of a département's organisations without any. */
interface Body {
  readonly id: string
  readonly radius: number
  readonly anchor: Point
  /** The organisations that sit in it, in the order of the sunflower's seeds. */
  readonly members: readonly string[]
  /** Where it is at first. */
  readonly x: number
  readonly y: number
}

const TICKS = 320
/** Length that ties seek, and how strongly bodies push one another, each from how near; in units of the plane. */
const TIE = 34
const PUSH = { alone: -42, member: -4, within: 200 } as const
/** How strongly bodies are drawn to their place. */
const HOLD = { alone: 0.13, bunch: 0.2 } as const

/**
 * Settles the graph once: organisations with known ties are drawn to one another but stay near their place, so that the
 * graph resembles the région; those without are bunched by département on its outer side. Deterministic: the same rows
 * in any order give the same places, and no two nodes overlap.
 */
export function settleNetwork(rows: Placeable): NetworkPositions {
  const publication = inOrder(rows)
  const anchors = anchorsOf(publication)
  const degrees = degreesOf(publication)
  const tied = publication.acteurs.filter(({ id }) => degrees.has(id))
  const untied = publication.acteurs.filter(({ id }) => !degrees.has(id)).toSorted((a, b) => compare(a.type, b.type))
  const bodies: readonly Body[] = [
    ...tied.map(({ id }, index) => bodyOf(id, radiusOf(degrees.get(id) ?? 0), anchorOf(anchors, id), index)),
    ...bunchesOf(
      untied.map(({ id }) => id),
      anchors,
    ),
  ]
  const { x, y } = settled(bodies, pairsOf(publication, bodies))
  return Object.fromEntries(bodies.flatMap((body, index) => placesIn(body, x[index] ?? 0, y[index] ?? 0)))
}

/** Sorts the rows, so that sums and forces do not depend on the order in which they were written. */
function inOrder({ acteurs, lieux, partenariats }: Placeable): Placeable {
  return {
    acteurs: acteurs.toSorted((a, b) => compare(a.id, b.id)),
    lieux: lieux.toSorted((a, b) => compare(a.id, b.id)),
    partenariats: partenariats.toSorted((a, b) => compare(a.de, b.de) || compare(a.vers, b.vers)),
  }
}

function settled(bodies: readonly Body[], pairs: Pairs): { readonly x: Float64Array; readonly y: Float64Array } {
  const each = (read: (body: Body) => number): Float64Array => Float64Array.from(bodies, read)
  const isBunch = ({ members }: Body): boolean => members.length > 0
  const radii = each(({ radius }) => radius)
  const run = settle(bodies.length, pairs, {
    ticks: TICKS,
    distance: TIE,
    start: { x: each(({ x }) => x), y: each(({ y }) => y) },
    // Bodies push by their own strength and no further than so far, which the engine's own push does not.
    charge: Number.EPSILON,
    forces: [
      drawnTo({
        x: each(({ anchor }) => anchor.x),
        y: each(({ anchor }) => anchor.y),
        strengths: each((body) => (isBunch(body) ? HOLD.bunch : HOLD.alone)),
      }),
      manyBody(bodies.length, {
        strengths: each((body) => (isBunch(body) ? PUSH.member * body.members.length : PUSH.alone)),
        distanceMax: PUSH.within,
        random: randomOf(),
      }),
      collide({ radii: radii.map((radius) => radius + GAP), random: randomOf() }),
    ],
  })
  let step = run.next()
  while (step.done !== true) step = run.next()
  const { x, y } = step.value
  partDiscs(x, y, radii, GAP)
  return { x, y }
}

function bodyOf(id: string, radius: number, anchor: Point, index: number): Body {
  // Bodies of one commune start at the same point; a step along the sunflower tells the forces where to push them.
  const step = seedOf(index % 60)
  return { id, radius, anchor, members: [], x: anchor.x + step.x / 4, y: anchor.y + step.y / 4 }
}

/** One bunch for each département (and one for the région), pushed from the région's middle towards its edge. */
function bunchesOf(ids: readonly string[], anchors: Anchors): Body[] {
  const byDepartement = groupBy(ids, (id) => anchors.departementOf.get(id) ?? '')
  return [...byDepartement]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([departement, members]) => {
      const middle = anchors.departements.get(departement) ?? { x: 0, y: 0 }
      const distance = Math.hypot(middle.x, middle.y)
      const push = distance === 0 ? 0 : 1 + 110 / distance
      const x = middle.x * push
      const y = middle.y * push
      return {
        id: `bunch ${departement}`,
        radius: bunchRadius(members.length) + 2 * GAP,
        anchor: { x, y },
        members,
        x,
        y,
      }
    })
}

function placesIn({ id, members }: Body, x: number, y: number): readonly [string, [number, number]][] {
  if (members.length === 0) return [[id, [round(x), round(y)]]]
  return members.map((member, index) => {
    const seed = seedOf(index)
    return [member, [round(x + seed.x), round(y + seed.y)]]
  })
}

/** Number of known ties of each organisation that has any, by id. */
function degreesOf({ acteurs, partenariats }: Placeable): ReadonlyMap<string, number> {
  const ids = new Set(acteurs.map(({ id }) => id))
  const degrees = new Map<string, number>()
  for (const { de, vers } of partenariats) {
    if (!ids.has(de) || !ids.has(vers)) continue
    for (const id of new Set([de, vers])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  return degrees
}

/** One link per pair, however many ties it has, in an order that does not depend on the rows'. */
function pairsOf({ partenariats }: Placeable, bodies: readonly Body[]): Pairs {
  const placeOf = new Map(bodies.map(({ id }, place) => [id, place]))
  const pairs = partenariats
    .filter(({ de, vers }) => de !== vers && placeOf.has(de) && placeOf.has(vers))
    .map(({ de, vers }) => (de < vers ? `${de} ${vers}` : `${vers} ${de}`))
  const distinct = [...new Set(pairs)].toSorted(compare).map((pair) => pair.split(' '))
  const ends = (side: 0 | 1): Uint32Array => Uint32Array.from(distinct, (pair) => placeOf.get(pair[side] ?? '') ?? 0)
  return { from: ends(0), to: ends(1) }
}

function anchorOf(anchors: Anchors, id: string): Point {
  return anchors.of.get(id) ?? { x: 0, y: 0 }
}

/** Order of codes, the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
