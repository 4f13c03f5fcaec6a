import * as fc from 'fast-check'
import { connectedComponents } from 'graphology-components'
import { expect, test } from 'vitest'

import { measuresOf } from '../../../src/derive/ties/measures.ts'
import { placesOf } from '../../../src/derive/ties/place.ts'
import { graphs } from '../../support/tieGraphs.ts'

test('a place has the measures, the size of its community, and how many are on as many chains or more', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const measures = measuresOf(graph)
      const places = placesOf(graph)
      for (const [id, place] of places) {
        expect(place).toMatchObject(measures.get(id) ?? {})
        const others = [...measures.values()]
        expect(place.among).toBe(others.filter(({ betweenness }) => betweenness >= place.betweenness).length)
        expect(place.rank).toBe(others.filter(({ betweenness }) => betweenness > place.betweenness).length + 1)
        expect(place.communitySize).toBe(
          place.community === null ? 0 : others.filter(({ community }) => community === place.community).length,
        )
      }
    }),
  )
})

test('what an organisation cuts off is what is no longer tied to the largest part once it is gone', () => {
  let cuts = 0
  fc.assert(
    fc.property(graphs, (graph) => {
      for (const [id, { cut, cuts: isCut, componentSize }] of placesOf(graph)) {
        expect(cut !== null).toBe(isCut)
        if (cut === null) continue
        cuts += 1
        const copy = graph.copy()
        copy.dropNode(id)
        const own = new Set(graph.neighbors(id))
        const parts = connectedComponents(copy).filter((part) => part.some((other) => own.has(other)))
        const sizes = parts.map((part) => part.length).toSorted((a, b) => b - a)
        expect(cut.rest).toBe(sizes[0])
        expect([cut.parts, cut.actors]).toEqual([parts.length - 1, componentSize - 1 - (sizes[0] ?? 0)])
        expect(cut.named).toHaveLength(Math.min(3, cut.actors))
        const all = new Set(parts.flat())
        expect(
          [...cut.named, ...(cut.restNamed === null ? [] : [cut.restNamed])].every((other) => all.has(other)),
        ).toBe(true)
        expect(cut.restNamed !== null).toBe(cut.rest === 1)
        expect(cut.named).not.toContain(cut.restNamed)
      }
    }),
  )
  expect(cuts).toBeGreaterThan(50)
})
