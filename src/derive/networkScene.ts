import type { Network } from './network.ts'
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
  /** 1 for the selected organisation and those that share a shown tie with it, and for those of a chain. */
  readonly near: Uint8Array
  /** 1 for each shown organisation that the visitor is told of (those of a chain): they stand out, with the ties among them. */
  readonly emphasised: Uint8Array
  /** Whether some stand out, selected or emphasised: the others then step back. */
  readonly isFocused: boolean
  readonly departements: readonly PlaceName[]
  /** Organisations without known ties, bunched by département. */
  readonly bunches: readonly Bunch[]
}

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
}

/** Derives the scene; places never depend on the filters. */
export function networkSceneOf(
  network: Network,
  selection: Selection,
  selectedId: string | null,
  emphasis: readonly string[] = [],
): NetworkScene {
  const shown = Uint8Array.from(network.fiches, ({ acteur }) => (selection.ids.has(acteur.id) ? 1 : 0))
  const left = new Set(selection.liens)
  const ties = network.ties.flatMap(({ lien }, index) => (left.has(lien) ? [index] : []))
  const index = selectedId === null ? -1 : (network.indexOf.get(selectedId) ?? -1)
  const selected = shown[index] === 1 ? index : -1
  const told = emphasis.map((id) => network.indexOf.get(id) ?? -1).filter((node) => shown[node] === 1)
  const near = nearOf(network, ties, selected)
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
    ...backgroundOf(network, shown),
  }
}

/** Number of known ties of a node, whatever the filters leave. */
export function degree({ fiches }: Network, node: number): number {
  return fiches[node]?.liens.length ?? 0
}

function nearOf(network: Network, ties: readonly number[], selected: number): Uint8Array {
  const near = new Uint8Array(network.fiches.length)
  if (selected < 0) return near
  near[selected] = 1
  for (const index of ties) {
    const tie = network.ties[index]
    if (tie?.from === selected) near[tie.to] = 1
    if (tie?.to === selected) near[tie.from] = 1
  }
  return near
}

function backgroundOf(network: Network, shown: Uint8Array): Pick<NetworkScene, 'departements' | 'bunches'> {
  const nodes = [...network.fiches.keys()]
  const tied = nodes.filter((node) => degree(network, node) > 0)
  const untied = nodes.filter((node) => degree(network, node) === 0)
  const home = (node: number): string => homeOf(network.fiches[node]?.lieux ?? []) ?? ''
  const nameOf = new Map(network.departements.map(({ code, nom }) => [code, nom]))
  const bunches = [...groupBy(untied, home)].flatMap(([code, group]): Bunch[] => {
    const { x, y } = middleOf(network, group)
    const reach = Math.max(...group.map((node) => Math.hypot((network.x[node] ?? 0) - x, (network.y[node] ?? 0) - y)))
    const count = group.filter((node) => shown[node] === 1).length
    // Nodes that the build did not settle are spread over the département: they make no bunch.
    const isBunch = reach <= bunchRadius(group.length) * 1.2
    return isBunch && count > 0 ? [{ place: nameOf.get(code) ?? null, x, y, radius: reach + 10, count }] : []
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
