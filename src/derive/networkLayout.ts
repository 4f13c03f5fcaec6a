import {
  type SimulationLinkDatum,
  type SimulationNodeDatum,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force'

import type { NetworkPositions } from '../domain/siteData.ts'
import { groupBy } from './groupBy.ts'
import { type Anchors, type Placeable, type Point, anchorsOf } from './networkAnchors.ts'
import { GAP, bunchRadius, radiusOf, seedOf } from './networkSizes.ts'

/** What the forces move: an organisation with known ties, or the bunch of a département's organisations without any. */
interface Body extends SimulationNodeDatum {
  readonly id: string
  readonly radius: number
  readonly anchor: Point
  /** The organisations that sit in it, in the order of the sunflower's seeds. */
  readonly members: readonly string[]
}

const TICKS = 320
/** Ticks that only keep bodies apart, after the others. */
const TIDYING_TICKS = 160

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
  const bodies = [
    ...tied.map(({ id }, index) => bodyOf(id, radiusOf(degrees.get(id) ?? 0), anchorOf(anchors, id), index)),
    ...bunchesOf(
      untied.map(({ id }) => id),
      anchors,
    ),
  ]
  settle(bodies, linksOf(publication))
  return Object.fromEntries(bodies.flatMap(placesIn))
}

/** Sorts the rows, so that sums and forces do not depend on the order in which they were written. */
function inOrder({ acteurs, lieux, partenariats }: Placeable): Placeable {
  return {
    acteurs: acteurs.toSorted((a, b) => compare(a.id, b.id)),
    lieux: lieux.toSorted((a, b) => compare(a.id, b.id)),
    partenariats: partenariats.toSorted((a, b) => compare(a.de, b.de) || compare(a.vers, b.vers)),
  }
}

function settle(bodies: Body[], links: SimulationLinkDatum<Body>[]): void {
  const isBunch = ({ members }: Body): boolean => members.length > 0
  const simulation = forceSimulation(bodies)
    .force(
      'east',
      forceX<Body>(({ anchor }) => anchor.x).strength((body) => (isBunch(body) ? 0.2 : 0.13)),
    )
    .force(
      'south',
      forceY<Body>(({ anchor }) => anchor.y).strength((body) => (isBunch(body) ? 0.2 : 0.13)),
    )
    .force(
      'ties',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(34),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength((body) => (isBunch(body) ? -4 * body.members.length : -42))
        .distanceMax(200),
    )
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + GAP)
        .strength(0.9)
        .iterations(3),
    )
    .stop()
    .tick(TICKS)
  simulation.force('east', null).force('south', null).force('ties', null).force('apart', null).tick(TIDYING_TICKS)
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

function placesIn({ id, members, x = 0, y = 0 }: Body): readonly [string, [number, number]][] {
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
function linksOf({ acteurs, partenariats }: Placeable): SimulationLinkDatum<Body>[] {
  const ids = new Set(acteurs.map(({ id }) => id))
  const pairs = partenariats
    .filter(({ de, vers }) => de !== vers && ids.has(de) && ids.has(vers))
    .map(({ de, vers }) => (de < vers ? `${de} ${vers}` : `${vers} ${de}`))
  return [...new Set(pairs)].toSorted(compare).map((pair) => {
    const [source = '', target = ''] = pair.split(' ')
    return { source, target }
  })
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
