import { readFileSync } from 'node:fs'

import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { expect, test } from 'vitest'

import { outlinesOf } from '../../src/derive/outlines.ts'

function squareAt(west: number, south: number, side: number) {
  const [east, north] = [west + side, south + side]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

function outlineOf(geometry: Geometry, properties: Feature['properties'] = { code: '37' }) {
  return outlinesOf({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] })
}

test('a département is named in the middle of its largest part and seen whole', () => {
  const geometry: Geometry = { type: 'MultiPolygon', coordinates: [[squareAt(5, 5, 1)], [squareAt(0, 40, 4)]] }
  const [outline] = outlineOf(geometry)
  expect(outline?.code).toBe('37')
  expect(outline?.centre[0]).toBeCloseTo(2)
  expect(outline?.centre[1]).toBeCloseTo(42)
  expect(outline?.bounds).toEqual([0, 5, 6, 44])
})

test('the middle does not depend on the way round in which the ring is walked', () => {
  const ring = squareAt(1, 46, 2)
  const [there] = outlineOf({ type: 'Polygon', coordinates: [ring] })
  const [back] = outlineOf({ type: 'Polygon', coordinates: [ring.toReversed()] })
  expect(there?.centre.map((value) => value.toFixed(9))).toEqual(back?.centre.map((value) => value.toFixed(9)))
})

test.each<[string, Geometry, Feature['properties']]>([
  ['without a code', { type: 'Polygon', coordinates: [squareAt(0, 40, 4)] }, {}],
  ['without properties', { type: 'Polygon', coordinates: [squareAt(0, 40, 4)] }, null],
  ['that is a point', { type: 'Point', coordinates: [1, 47] }, { code: '37' }],
  ['without any ring', { type: 'Polygon', coordinates: [] }, { code: '37' }],
  ['that is flat', { type: 'Polygon', coordinates: [squareAt(1, 47, 0)] }, { code: '37' }],
])('a feature %s is passed over', (_which, geometry, properties) => {
  expect(outlineOf(geometry, properties)).toEqual([])
})

test('the six départements of the file are found, each with its name inside it', () => {
  const collection = JSON.parse(readFileSync('data/geo/departements.geojson', 'utf8')) as FeatureCollection
  const outlines = outlinesOf(collection)
  expect(outlines.map(({ code }) => code).toSorted()).toEqual(['18', '28', '36', '37', '41', '45'])
  for (const { centre, bounds } of outlines) {
    const [west, south, east, north] = bounds
    expect(centre[0]).toBeGreaterThan(west)
    expect(centre[0]).toBeLessThan(east)
    expect(centre[1]).toBeGreaterThan(south)
    expect(centre[1]).toBeLessThan(north)
  }
})
