import * as fc from 'fast-check'
import { bidirectional } from 'graphology-shortest-path'
import { expect, test } from 'vitest'

import { type Chain, shortestChains } from '../../../src/derive/ties/chains.ts'
import { type TieGraph, tieGraphOf, tiesBetween } from '../../../src/derive/ties/graph.ts'
import { introducersOf } from '../../../src/derive/ties/introducers.ts'
import { smallPublication } from '../../support/smallPublication.ts'

/** Random networks of up to 10 organisations whose ties are more or less sure, some over. */
const networks = fc
  .record({
    count: fc.integer({ min: 3, max: 10 }),
    ties: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('haute', 'moyenne', 'faible'), fc.boolean()), {
      minLength: 6,
      maxLength: 24,
      size: 'max',
    }),
  })
  .map(({ count, ties }) =>
    smallPublication({
      acteurs: Array.from({ length: count }, (_, index) => ({ id: `a${index}` })),
      partenariats: ties.map(([a, b, confiance, isOver]) => ({
        de: `a${a % count}`,
        vers: `a${b % count}`,
        confiance,
        fin: isOver ? 2020 : null,
      })),
    }),
  )

function idsOf(chain: Chain): readonly string[] {
  return [chain[0]?.from ?? '', ...chain.map(({ to }) => to)]
}

/** Every way from one to the other in so many steps, none passing twice by the same, by trying them all. */
function waysBetween(
  graph: TieGraph,
  way: readonly string[],
  to: string,
  steps: number,
): readonly (readonly string[])[] {
  const last = way.at(-1) ?? ''
  if (steps === 0) return last === to ? [way] : []
  return graph
    .neighbors(last)
    .filter((next) => !way.includes(next))
    .flatMap((next) => waysBetween(graph, [...way, next], to, steps - 1))
}

/** How doubtful a way is: the surest tie of each step, a weak one as bad as three middling, one that is over worse. */
function doubtOf(graph: TieGraph, ids: readonly string[]): number {
  return ids.slice(1).reduce((sum, id, index) => {
    const doubts = tiesBetween(graph, ids[index] ?? '', id).map(
      ({ confiance, fin }) => ['haute', 'moyenne', '', 'faible'].indexOf(confiance) + (fin === null ? 0 : 10),
    )
    return sum + Math.min(...doubts)
  }, 0)
}

test('chains are as short as graphology’s, as many as there are, and the surest of all that there are', () => {
  let several = 0
  fc.assert(
    fc.property(networks, (publication) => {
      const graph = tieGraphOf(publication)
      const shortest = bidirectional(graph, 'a0', 'a1')
      const { chains, count } = shortestChains(graph, 'a0', 'a1', 2)
      expect(count > 0).toBe(shortest !== null)
      if (shortest === null) return
      const ways = waysBetween(graph, ['a0'], 'a1', shortest.length - 1)
      expect(count).toBe(ways.length)
      const best = ways.map((ids) => ({ ids: ids.join(' '), doubt: doubtOf(graph, ids) }))
      expect(chains.map((chain) => idsOf(chain).join(' '))).toEqual(
        best
          .toSorted((a, b) => a.doubt - b.doubt || (a.ids < b.ids ? -1 : 1))
          .slice(0, 2)
          .map(({ ids }) => ids),
      )
      if (count > 2) several += 1
    }),
    { numRuns: 400 },
  )
  expect(several).toBeGreaterThan(3)
})

test('each step gives every known tie between its two, either way', () => {
  fc.assert(
    fc.property(networks, (publication) => {
      const graph = tieGraphOf(publication)
      for (const chain of shortestChains(graph, 'a0', 'a1').chains) {
        for (const { from, to, liens } of chain) {
          const known = publication.partenariats.filter(
            ({ de, vers }) => [de, vers].toSorted().join() === [from, to].toSorted().join(),
          )
          expect(new Set(liens)).toEqual(new Set(known))
        }
      }
    }),
  )
})

/** The same few organisations with these ties, with and without those that are over. */
function networkOf(ties: readonly (readonly [de: string, vers: string, fin: number | null])[]) {
  const publication = smallPublication({
    acteurs: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    partenariats: ties.map(([de, vers, fin]) => ({ de, vers, fin })),
  })
  const partenariats = publication.partenariats.filter(({ fin }) => fin === null)
  return { current: tieGraphOf({ ...publication, partenariats }), all: tieGraphOf(publication) }
}

test('ties that are over lead somewhere only when no others do', () => {
  const longWay = [
    ['a', 'b', null],
    ['b', 'c', null],
  ] as const
  const current = introducersOf(networkOf([...longWay, ['a', 'c', 2020]]), 'a', 'c')
  expect([current.isOver, current.chains.map(idsOf)]).toEqual([false, [['a', 'b', 'c']]])
  const former = introducersOf(
    networkOf([
      ['a', 'b', null],
      ['b', 'c', 2020],
    ]),
    'a',
    'c',
  )
  expect([former.isOver, former.chains.map(idsOf)]).toEqual([true, [['a', 'b', 'c']]])
  expect(introducersOf(networkOf(longWay), 'a', 'd')).toEqual({ chains: [], count: 0, isOver: false })
  expect(introducersOf(networkOf(longWay), 'a', 'a')).toEqual({ chains: [], count: 0, isOver: false })
  expect(introducersOf(networkOf(longWay), 'a', 'nobody')).toEqual({ chains: [], count: 0, isOver: false })
})
