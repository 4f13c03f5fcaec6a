import { placesAt } from './dispositions/levels.ts'
import type { Layouts } from './dispositions/layouts.ts'
import type { MapLines } from './mapLines.ts'
import type { Network } from './network.ts'
import { type Backdrop, SEEN, backdropOf } from './networkBackdrop.ts'
import { groupBy } from './groupBy.ts'
import { homeOf } from './networkAnchors.ts'
import { bunchRadius } from './networkSizes.ts'
import type { Selection } from './selection.ts'

/** What the graph shows now: which nodes and ties the filters leave, and what surrounds the selected organisation. */
export interface NetworkScene {
  readonly network: Network
  /** 1 for each node that is shown, by place. */
  readonly shown: Uint8Array
  /** Places of the shown nodes, those with the most known ties first. */
  readonly nodes: readonly number[]
  /** Places in `network.ties` of the ties that the filters leave. */
  readonly ties: readonly number[]
  /** Place of the selected organisation; -1 when there is none or the filters hide it. */
  readonly selected: number
  /** 1 for the selected organisation, those that share a shown tie with it, those in a ring around it and those of a chain. */
  readonly near: Uint8Array
  /** 1 for each shown organisation that the visitor is told of (those of a chain): they stand out, with the ties among them. */
  readonly emphasised: Uint8Array
  /** Whether some stand out, selected or emphasised: the others then step back. */
  readonly isFocused: boolean
  readonly departements: readonly PlaceName[]
  /** Organisations without known ties, bunched by département. */
  readonly bunches: readonly Bunch[]
  readonly backdrop: Backdrop
  readonly seen: Seen
}

/** How the graph is to be seen; where each node is, unless that is where the build settled it. */
export interface Seen {
  /** Tells one way of laying the graph out from another; changing the strength of the anchors keeps it. */
  readonly key: string
  /** Null: where the build settled the nodes. */
  readonly layouts: Layouts | null
  /** How strongly nodes are held to their place on the map, 0 to 1. */
  readonly strength: number
  readonly lines: MapLines | null
  /** Radius of each node, when it does not tell the number of its ties. */
  readonly radius: Float32Array | null
  /** Rank of each node's community, 0 for none; null when families are told. */
  readonly communities: Uint16Array | null
}

/** The graph as it opens. */
const SETTLED: Seen = { key: '', layouts: null, strength: 0, lines: null, radius: null, communities: null }

/** A name written in the background, where the nodes of a département are. */
interface PlaceName {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** A bunch of organisations without known ties; `count` is how many of them are shown. */
interface Bunch {
  /** Name of the département; null for those that have none. */
  readonly place: string | null
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly count: number
  /** 0 to 1: it fades as nodes leave for the map, and is left out before it is too faint to be seen. */
  readonly opacity: number
}

/** Derives the scene of a graph whose nodes are where they are to be seen; places do not depend on the filters. */
export function networkSceneOf(
  network: Network,
  selection: Selection,
  selectedId: string | null,
  emphasis: readonly string[] = [],
  seen: Seen = SETTLED,
): NetworkScene {
  const shown = Uint8Array.from(network.fiches, ({ acteur }) => (selection.ids.has(acteur.id) ? 1 : 0))
  const left = new Set(selection.liens)
  const ties = network.ties.flatMap(({ lien }, index) => (left.has(lien) ? [index] : []))
  const index = selectedId === null ? -1 : (network.indexOf.get(selectedId) ?? -1)
  const selected = shown[index] === 1 ? index : -1
  const told = emphasis.map((id) => network.indexOf.get(id) ?? -1).filter((node) => shown[node] === 1)
  const near = nearOf(network, ties, selected, seen)
  for (const node of told) near[node] = 1
  return {
    network,
    shown,
    nodes: [...shown.keys()]
      .filter((node) => shown[node] === 1)
      .toSorted((a, b) => degree(network, b) - degree(network, a) || a - b),
    ties,
    selected,
    near,
    emphasised: Uint8Array.from(shown, (_, node) => (told.includes(node) ? 1 : 0)),
    isFocused: selected >= 0 || told.length > 0,
    ...backgroundOf(network, shown, seen),
    backdrop: backdropOf(network, shown, seen),
    seen,
  }
}

/** The graph with its nodes where they are seen; the settled one itself when that is where it has them. */
export function seenNetwork(
  settled: Network,
  { layouts, strength, radius }: Pick<Seen, 'layouts' | 'strength' | 'radius'>,
): Network {
  if (layouts === null && radius === null) return settled
  const { x, y } = layouts === null ? settled : placesAt(layouts.levels, strength)
  return { ...settled, x, y, radius: radius ?? settled.radius }
}

/** Number of ties of a node that are shown. */
export function shownDegree({ network, ties }: NetworkScene, node: number): number {
  return ties.filter((index) => {
    const tie = network.ties[index]
    return tie?.from === node || tie?.to === node
  }).length
}

/** Number of known ties of a node, whatever the filters leave. */
export function degree({ fiches }: Network, node: number): number {
  return fiches[node]?.liens.length ?? 0
}

function nearOf(network: Network, ties: readonly number[], selected: number, { layouts }: Seen): Uint8Array {
  const near = new Uint8Array(network.fiches.length)
  if (selected < 0) return near
  near[selected] = 1
  for (const index of ties) {
    const tie = network.ties[index]
    if (tie?.from === selected) near[tie.to] = 1
    if (tie?.to === selected) near[tie.from] = 1
  }
  for (const { kind, members } of layouts?.groups ?? []) if (kind === 'ring') for (const node of members) near[node] = 1
  return near
}

/** How fast bunches fade as nodes are held to the map: they then spread. */
const FADING = 10

/** Names and bunches tell of the graph as it opens, and names of the map: other dispositions have groups of their own. */
function backgroundOf(
  network: Network,
  shown: Uint8Array,
  { layouts, strength }: Seen,
): Pick<NetworkScene, 'departements' | 'bunches'> {
  if (layouts !== null && layouts.groups.length > 0 && strength < 0.5) return { departements: [], bunches: [] }
  // Names of places around nobody would be a picture of something.
  if (!shown.includes(1)) return { departements: [], bunches: [] }
  const nodes = [...network.fiches.keys()]
  const tied = nodes.filter((node) => degree(network, node) > 0)
  const untied = nodes.filter((node) => degree(network, node) === 0)
  const home = (node: number): string => homeOf(network.fiches[node]?.lieux ?? []) ?? ''
  const nameOf = new Map(network.departements.map(({ code, nom }) => [code, nom]))
  const opacity = 1 - FADING * strength
  const bunches = [...groupBy(untied, home)].flatMap(([code, group]): Bunch[] => {
    const { x, y } = middleOf(network, group)
    const reach = Math.max(...group.map((node) => Math.hypot((network.x[node] ?? 0) - x, (network.y[node] ?? 0) - y)))
    const count = group.filter((node) => shown[node] === 1).length
    // Nodes that the build did not settle are spread over the département: they make no bunch.
    const isBunch = reach <= bunchRadius(group.length) * (strength === 0 ? 1.2 : 2)
    return isBunch && count > 0 && opacity >= SEEN
      ? [{ place: nameOf.get(code) ?? null, x, y, radius: reach + 10, count, opacity }]
      : []
  })
  const byDepartement = groupBy(tied, home)
  const departements = network.departements.flatMap(({ code, nom }): PlaceName[] => {
    const group = byDepartement.get(code)
    if (group === undefined) return []
    const { x, y } = middleOf(network, group)
    return [{ name: nom, x, y }]
  })
  return { departements, bunches }
}

function middleOf({ x, y }: Network, nodes: readonly number[]): { x: number; y: number } {
  let sumX = 0
  let sumY = 0
  for (const node of nodes) {
    sumX += x[node] ?? 0
    sumY += y[node] ?? 0
  }
  return { x: sumX / nodes.length, y: sumY / nodes.length }
}
