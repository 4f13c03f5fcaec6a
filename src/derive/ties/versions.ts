import { connectedComponents } from 'graphology-components'

import type { Acteur } from '../../domain/tables/acteurs.ts'
import type { Partenariat } from '../../domain/tables/partenariats.ts'
import { groupBy } from '../groupBy.ts'
import { type Broker, brokersOf } from './brokers.ts'
import { type Crossing, crossingOf } from './crossing.ts'
import { ECOSYSTEMS, type Ecosystem } from './ecosystems.ts'
import { tieGraphOf } from './graph.ts'

/** An organisation as versions compare it. */
export interface VersionActor extends Pick<Acteur, 'id' | 'nom' | 'type'> {
  /** Its own ecosystem, else its family's. */
  readonly ecosysteme: string | null
}

/** A known tie as versions compare it. */
export type VersionTie = Pick<
  Partenariat,
  'de' | 'vers' | 'nature' | 'libelle' | 'sens' | 'annee' | 'fin' | 'confiance'
>

/** A version of the data, or the part of it that is at hand: a table that is not is null. */
export interface Version {
  readonly acteurs: readonly VersionActor[] | null
  readonly liens: readonly VersionTie[] | null
}

/** A row of both versions that does not say the same, with the columns that differ. */
interface Changed<Row> {
  readonly before: Row
  readonly after: Row
  readonly columns: readonly (keyof Row & string)[]
}

/** What came, went and changed of one table, in the order of ids. */
export interface Moves<Row> {
  readonly appeared: readonly Row[]
  readonly gone: readonly Row[]
  readonly changed: readonly Changed<Row>[]
}

/** How the network measures, in one version. */
export interface NetworkMeasures extends Crossing {
  /** Organisations, and tied pairs of them. */
  readonly actors: number
  readonly pairs: number
  /** Parts that known ties hold together, of at least two organisations, and the size of the largest. */
  readonly parts: number
  readonly largest: number
  /** Organisations without a known tie. */
  readonly untied: number
  readonly brokers: readonly Broker[]
}

/** What changed from one version to another; a table that one of them lacks is not compared. */
export interface Changes {
  readonly acteurs: Moves<VersionActor> | null
  readonly liens: Moves<VersionTie> | null
  /** Null when the ties of one version are not at hand. */
  readonly measures: { readonly before: NetworkMeasures; readonly after: NetworkMeasures } | null
}

/** Compares two versions. Ends of ties of which no row tells are organisations of no known ecosystem. */
export function changesOf(before: Version, after: Version): Changes {
  const actors = before.acteurs ?? after.acteurs
  return {
    acteurs:
      before.acteurs === null || after.acteurs === null
        ? null
        : movesOf(before.acteurs, after.acteurs, ({ id }) => id, ['nom', 'type', 'ecosysteme']),
    liens: before.liens === null || after.liens === null ? null : tieMovesOf(before.liens, after.liens),
    measures:
      before.liens === null || after.liens === null
        ? null
        : { before: measured(actors, before.liens), after: measured(after.acteurs ?? actors, after.liens) },
  }
}

/**
 * Ties are told apart by their ends, nature and words; those that remain and are alone of their ends and nature on both
 * sides are one tie whose words changed.
 */
function tieMovesOf(before: readonly VersionTie[], after: readonly VersionTie[]): Moves<VersionTie> {
  const exact = movesOf(before, after, (tie) => `${looseKey(tie)} ${tie.libelle}`, [
    'sens',
    'annee',
    'fin',
    'confiance',
  ])
  const left = groupBy(exact.gone, looseKey)
  const come = groupBy(exact.appeared, looseKey)
  const isPaired = (tie: VersionTie): boolean =>
    left.get(looseKey(tie))?.length === 1 && come.get(looseKey(tie))?.length === 1
  const reworded = movesOf(exact.gone.filter(isPaired), exact.appeared.filter(isPaired), looseKey, [
    'libelle',
    'sens',
    'annee',
    'fin',
    'confiance',
  ])
  return {
    appeared: exact.appeared.filter((tie) => !isPaired(tie)),
    gone: exact.gone.filter((tie) => !isPaired(tie)),
    changed: [...exact.changed, ...reworded.changed].toSorted((a, b) => byText(looseKey(a.after), looseKey(b.after))),
  }
}

function looseKey({ de, vers, nature }: VersionTie): string {
  return `${de} ${vers} ${nature}`
}

function movesOf<Row extends object>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
  columns: readonly (keyof Row & string)[],
): Moves<Row> {
  const was = new Map(before.map((row) => [keyOf(row), row]))
  const is = new Map(after.map((row) => [keyOf(row), row]))
  const inOrder = (rows: ReadonlyMap<string, Row>) => [...rows].toSorted(([a], [b]) => byText(a, b))
  return {
    appeared: inOrder(is).flatMap(([key, row]) => (was.has(key) ? [] : [row])),
    gone: inOrder(was).flatMap(([key, row]) => (is.has(key) ? [] : [row])),
    changed: inOrder(is).flatMap(([key, row]) => {
      const old = was.get(key)
      const differing = old === undefined ? [] : columns.filter((column) => old[column] !== row[column])
      return old === undefined || differing.length === 0 ? [] : [{ before: old, after: row, columns: differing }]
    }),
  }
}

function measured(acteurs: readonly VersionActor[] | null, liens: readonly VersionTie[]): NetworkMeasures {
  const known = new Map((acteurs ?? []).map((acteur) => [acteur.id, acteur]))
  const ids = new Set([...known.keys(), ...liens.flatMap(({ de, vers }) => [de, vers])])
  const graph = tieGraphOf({ acteurs: [...ids].map((id) => ({ id })), partenariats: liens })
  const groupOf = (id: string): Ecosystem | null => ECOSYSTEMS.find((one) => one === known.get(id)?.ecosysteme) ?? null
  const parts = connectedComponents(graph).filter((part) => part.length > 1)
  return {
    actors: graph.order,
    pairs: graph.size,
    ...crossingOf(graph, groupOf, ...ECOSYSTEMS),
    parts: parts.length,
    largest: parts.reduce((most, part) => Math.max(most, part.length), 0),
    untied: graph.filterNodes((id) => graph.degree(id) === 0).length,
    brokers: brokersOf(graph, groupOf),
  }
}

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
